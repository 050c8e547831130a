import type { Values } from '../../core/i18n/translate.ts';
import type { PieceRow } from '../../core/rules/documents.ts';
import { SourceLine } from '../frame/why.tsx';
import { Text } from '../language/language.tsx';

/** Why a piece is in the file, and the text that says so. The birth certificate has two truths: both are told. */
export function PieceReasons({ row, values }: { row: PieceRow; values: Values }) {
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
      <SourceLine source={row.source} />
    </>
  );
}
