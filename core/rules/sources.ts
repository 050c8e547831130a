/** Where a rule was read, and when that text was written or last checked. `sure` is false for an inference. */
export type Source = { title: string; date: string; sure: boolean };

/** Every source that a rule may cite. Shown to the person under "Pourquoi ?". */
export const sources = {
  ameliNumber: {
    title: 'ameli.fr, « Né à l’étranger : demander un numéro de sécurité sociale »',
    date: '2025-04-14',
    sure: true,
  },
  formRecord: {
    title: 'service-public.fr R45084, formulaire S1106 (cerfa 15763*02)',
    date: '2023-03-09',
    sure: true,
  },
  formNotice: {
    title: 'Formulaire S1106, liste des pièces au verso (lue dans sa version anglaise)',
    date: '2016-07-01',
    sure: true,
  },
  visaValidation: {
    title: 'service-public.fr F13842 ; forum ameli 3515794 (réponse d’un expert)',
    date: '2024-12-01',
    sure: true,
  },
  birthCertificate: {
    title: 'Art. R. 114-7 du Code de la sécurité sociale ; ameli.fr demande une photocopie',
    date: '2025-04-14',
    sure: true,
  },
  translation: {
    title: 'Art. R. 114-7, I, 2° du Code de la sécurité sociale',
    date: '2026-03-14',
    sure: true,
  },
  familyMember: {
    title: 'Art. D. 160-2, II, 3° et L. 161-1 du Code de la sécurité sociale',
    date: '2026-03-14',
    sure: true,
  },
  spouseRights: {
    title: 'Art. D. 160-2, II, 3° du Code de la sécurité sociale (« un assuré »)',
    date: '2026-03-14',
    sure: false,
  },
  housing: {
    title: 'service-public.fr F33052 (justificatif de domicile d’une personne hébergée)',
    date: '2020-03-05',
    sure: false,
  },
  lawfulStay: {
    title: 'Art. R. 111-3 du Code de la sécurité sociale (régularité du séjour)',
    date: '2026-03-14',
    sure: true,
  },
  stableResidence: {
    title: 'Art. D. 160-2 du Code de la sécurité sociale (plus de trois mois de résidence)',
    date: '2026-03-14',
    sure: true,
  },
  algerianVisa: {
    title: 'Forum ameli 3515794 (réponse d’un expert, lue en partie)',
    date: '2024-12-01',
    sure: false,
  },
  adult: {
    title: 'service-public.fr F16620 (enfants mineurs, formulaire S3705)',
    date: '2023-03-16',
    sure: true,
  },
  territories: {
    title: 'Formulaire S1106, note sur les territoires (lue dans sa version anglaise)',
    date: '2016-07-01',
    sure: true,
  },
  european: {
    title: 'Art. L. 160-5 du Code de la sécurité sociale ; forum ameli 3425025',
    date: '2026-03-14',
    sure: false,
  },
  europeanAccount: {
    title: 'Règlement (UE) n° 260/2012, art. 9 ; des caisses demandent un compte français',
    date: '2012-03-14',
    sure: true,
  },
  marriageRecord: { title: 'Forum ameli 3425037 (réponse d’un expert)', date: '2024-12-01', sure: false },
  children: { title: 'service-public.fr F16620, formulaire S3705', date: '2023-03-16', sure: true },
  requestedPiece: {
    title: 'Art. L. 114-5 du Code des relations entre le public et l’administration',
    date: '2026-03-14',
    sure: true,
  },
  waitingNumber: {
    title: 'Art. R. 114-7 et R. 161-1 du Code de la sécurité sociale (numéro d’identification d’attente)',
    date: '2026-03-14',
    sure: true,
  },
  civilStatusDelay: {
    title: 'Art. R. 114-7, III et IV du Code de la sécurité sociale (trois mois, puis mise en demeure)',
    date: '2026-03-14',
    sure: true,
  },
  silence: {
    title:
      'Art. L. 231-1 et L. 231-4 du Code des relations entre le public et l’administration (silence de deux mois)',
    date: '2026-03-14',
    sure: false,
  },
  photocopy: {
    title:
      'ameli.fr, qui demande une photocopie ; art. R. 113-5, R. 113-6 et R. 113-11 du Code des relations entre le public et l’administration, écrits pour les actes que la France délivre : notre lecture, sans certitude',
    date: '2025-04-14',
    sure: false,
  },
  appeal: {
    title: 'Art. R. 142-1 et R. 142-1-A du Code de la sécurité sociale (commission de recours amiable)',
    date: '2026-03-14',
    sure: true,
  },
  appealSilence: {
    title: 'Art. R. 142-6 du Code de la sécurité sociale (silence de la commission pendant deux mois)',
    date: '2026-03-14',
    sure: true,
  },
  mediator: {
    title: 'service-public.fr F20849 (médiateur de l’assurance maladie, dit aussi conciliateur)',
    date: '2026-11-23',
    sure: true,
  },
  residenceTitle: {
    title:
      'Art. R. 111-3 du Code de la sécurité sociale (séjour régulier) ; art. R. 431-5 du Code de l’entrée et du séjour des étrangers et du droit d’asile, version du 1er mai 2021 (quand demander la suite) ; votre titre',
    date: '2026-03-14',
    sure: true,
  },
  carteVitale: {
    title: 'service-public.fr F265 (carte Vitale) ; ameli.fr (numéro d’attente : ni carte, ni compte)',
    date: '2025-04-14',
    sure: true,
  },
  careDoctor: {
    title: 'ameli.fr, formulaire S3704 (choix du médecin traitant), non relu',
    date: '2026-11-23',
    sure: false,
  },
  story: {
    title: 'Récit d’une demande de 2019 (melinfrance1.blogspot.com) : ce n’est pas une règle',
    date: '2019-03-01',
    sure: false,
  },
  passRoute: {
    title: 'Art. L. 6111-1-1 du Code de la santé publique ; art. L. 160-5 du Code de la sécurité sociale',
    date: '2026-03-14',
    sure: true,
  },
  names: {
    title: 'France Éducation international, guide 2023-2024, p. 26 (noms qui diffèrent)',
    date: '2023-09-01',
    sure: false,
  },
  screenSignature: {
    title:
      'Art. 1366 et 1367 du Code civil (écrit et signature électroniques) ; Cour de cassation, chambre commerciale, 13 mars 2024, n° 22-16.487 (signature scannée)',
    date: '2024-03-13',
    sure: false,
  },
  comparedAnswers: {
    title: 'Vérification de Liasse : deux de vos réponses ne vont pas ensemble',
    date: '2026-11-23',
    sure: true,
  },
  ownAdvice: { title: 'Conseil de Liasse : aucun texte ne le demande', date: '2026-11-23', sure: true },
} as const satisfies Record<string, Source>;
