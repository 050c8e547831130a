import { Scale } from 'lucide-react';
import { Text, useLanguage } from '../../language/language.tsx';
import styles from './host.module.css';

/**
 * Article 441-7 of the Code pénal, in the words of the law no. 2018-778 of 10 September 2018, as the attestation prints
 * it: read before signing, not after.
 */
const article = [
  '« Indépendamment des cas prévus au présent chapitre, est puni d’un an d’emprisonnement et de 15 000 euros d’amende le fait :',
  '1° D’établir une attestation ou un certificat faisant état de faits matériellement inexacts ;',
  '2° De falsifier une attestation ou un certificat originairement sincère ;',
  '3° De faire usage d’une attestation ou d’un certificat inexact ou falsifié.',
  'Les peines sont portées à trois ans d’emprisonnement et à 45 000 euros d’amende lorsque l’infraction est commise soit en vue de porter préjudice au Trésor public ou au patrimoine d’autrui, soit en vue d’obtenir un titre de séjour ou le bénéfice d’une protection contre l’éloignement. »',
];

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
        <p>Article 441-7 du Code pénal (rédaction de la loi n° 2018-778 du 10 septembre 2018)</p>
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
