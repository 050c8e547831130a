import { Scale } from 'lucide-react';
import { Text, useLanguage } from '../../language/language.tsx';
import { article, articleTitle } from './article-441-7.ts';
import styles from './host.module.css';

export function Penalty() {
  const language = useLanguage();
  return (
    <section className={styles.penalty} aria-labelledby="penalty-title">
      <h2 id="penalty-title">
        <Scale aria-hidden size={22} />
        <Text id="hosting.penalty" />
      </h2>
      <p>
        <Text id="hosting.penalty.plain" />
      </p>
      <blockquote lang="fr" className={styles.article}>
        <p>{articleTitle}</p>
        {article.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </blockquote>
      {language !== 'fr' && (
        <p className={styles.gloss}>
          <Text id="hosting.penalty.gloss" />
        </p>
      )}
    </section>
  );
}
