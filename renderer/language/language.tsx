import { createContext, Fragment, type ReactNode, useContext, useMemo } from 'react';
import type { Language } from '../../core/contract/contract.ts';
import type { MessageKey } from '../../core/i18n/messages.ts';
import { formatParts, translator, type Values } from '../../core/i18n/translate.ts';

type LanguageState = { language: Language; spouse: string | undefined };

const LanguageContext = createContext<LanguageState>({ language: 'fr', spouse: undefined });

/** `spouse` is the civility of the spouse, which some sentences agree with: your husband, your wife. */
export function LanguageProvider({
  language,
  spouse,
  children,
}: {
  language: Language;
  spouse?: string | undefined;
  children: ReactNode;
}) {
  const state = useMemo(() => ({ language, spouse }), [language, spouse]);
  return <LanguageContext value={state}>{children}</LanguageContext>;
}

export function useLanguage(): Language {
  return useContext(LanguageContext).language;
}

/** Messages as plain texts, for attributes and the like. */
export function useText(): (key: MessageKey, values?: Values) => string {
  const { language, spouse } = useContext(LanguageContext);
  return useMemo(() => {
    const t = translator(language);
    return (key, values = {}) => t(key, { spouse, ...values });
  }, [language, spouse]);
}

/** A message on screen, its French words marked as French for screen readers. */
export function Text({ id, values = {} }: { id: MessageKey; values?: Values }) {
  const { language, spouse } = useContext(LanguageContext);
  const parts = formatParts<ReactNode>(language, id, { spouse, ...values }, (french) => (
    <span lang="fr">{french}</span>
  ));
  // The parts of one message never change places: their position is their identity.
  // biome-ignore lint/suspicious/noArrayIndexKey: see above
  return parts.map((part, index) => <Fragment key={index}>{part}</Fragment>);
}
