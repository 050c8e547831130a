/**
 * Article 441-7 of the Code pénal, in the words of the law no. 2018-778 of 10 September 2018, as the attestation prints
 * it (`templates/attestation-hebergement/fr.txt`; a test holds them together): read before signing, not after.
 */
export const article: readonly string[] = [
  '« Indépendamment des cas prévus au présent chapitre, est puni d’un an d’emprisonnement et de 15 000 euros d’amende le fait :',
  '1° D’établir une attestation ou un certificat faisant état de faits matériellement inexacts ;',
  '2° De falsifier une attestation ou un certificat originairement sincère ;',
  '3° De faire usage d’une attestation ou d’un certificat inexact ou falsifié.',
  'Les peines sont portées à trois ans d’emprisonnement et à 45 000 euros d’amende lorsque l’infraction est commise soit en vue de porter préjudice au Trésor public ou au patrimoine d’autrui, soit en vue d’obtenir un titre de séjour ou le bénéfice d’une protection contre l’éloignement. »',
];

export const articleTitle =
  'Article 441-7 du Code pénal (rédaction de la loi n° 2018-778 du 10 septembre 2018)';
