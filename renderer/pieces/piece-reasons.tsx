import type { Values } from '../../core/i18n/translate.ts';
import type { PieceRow } from '../../core/rules/documents.ts';
import { sources } from '../../core/rules/sources.ts';
import { SourceLine } from '../frame/why.tsx';
import { Text } from '../language/language.tsx';

type SourceName = keyof typeof sources;
// Object.keys forgets its keys; they are exactly those of `sources`.
const sourceNames = Object.keys(sources) as SourceName[];

/** Why a piece is in the file, and the text that says so. The birth certificate has two truths: both are told. */
export function PieceReasons({ row, values }: { row: PieceRow; values: Values }) {
  const source = sourceNames.find((name) => sources[name] === row.source);
  return (
    <>
      <p>
        <Text id={`pieces.${row.id}.why`} values={values} />
      </p>
      {row.id === 'birth-certificate' && (
        <>
          <p>
            <strong>
              <Text id="pieces.birth-certificate.originalTitle" />
            </strong>{' '}
            <Text id="pieces.birth-certificate.original" />
          </p>
          <p>
            <strong>
              <Text id="pieces.birth-certificate.copyTitle" />
            </strong>{' '}
            <Text id="pieces.birth-certificate.copy" />
          </p>
        </>
      )}
      {source && <SourceLine source={source} />}
    </>
  );
}
