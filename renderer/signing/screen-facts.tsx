import { sources } from '../../core/rules/sources.ts';
import { SourceLine, Unfold } from '../frame/why.tsx';
import { Text } from '../language/language.tsx';

/** What is known and what is not about a signature made on a screen, before anybody chooses. */
export function ScreenFacts() {
  return (
    <Unfold title="sign.facts.title">
      <p>
        <Text id="sign.facts.paper" />
      </p>
      <p>
        <Text id="sign.facts.known" />
      </p>
      <p>
        <Text id="sign.facts.unknown" />
      </p>
      <SourceLine source={sources.screenSignature} />
    </Unfold>
  );
}
