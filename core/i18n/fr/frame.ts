/** The window around the questions: bars, steps, states, the sheet. */
export const frame = {
  'frame.skip': 'Aller directement à la question',
  'frame.home': 'Liasse, retour à l’accueil',
  'frame.steps': 'Étapes du dossier',
  'frame.privacy': 'Rien ne quitte cet ordinateur',
  'frame.notAffiliated': 'application privée, non affiliée à l’Assurance Maladie',
  'frame.position': ' · {page} sur {count}',
  'frame.windowTitle': '{page} – Liasse',
  'frame.saved': 'Enregistré à {time}',
  'frame.unsaved':
    'Vos dernières réponses ne sont pas encore enregistrées. Liasse essaie à nouveau : gardez la fenêtre ouverte.',
  'frame.back': 'Retour',
  'frame.continue': 'Continuer',
  'frame.optional': '(facultatif)',
  'frame.why': 'Pourquoi ?',
  'frame.source': 'Source : {title}, {date}.',
  'frame.inference': 'C’est notre lecture du texte : aucune liste officielle ne le dit mot pour mot.',
  'frame.close': 'Fermer',
  'frame.broken': 'Liasse n’a pas pu démarrer. Fermez la fenêtre et ouvrez-la à nouveau.',

  'step.situation': 'Situation',
  'step.applicant': 'Vous',
  'step.spouse': '{spouse, select, madame {Votre conjointe} other {Votre conjoint}}',
  'step.pieces': 'Pièces',
  'step.sending': 'Envoi',
  'state.todo': 'À faire',
  'state.started': 'En cours',
  'state.done': 'Fait',

  'sheet.label': 'La vraie feuille : {document}',
  'sheet.page': 'Page {page} sur {count} : {document}',
  'sheet.text': 'Texte de la page {page} :',
  'sheet.show': 'Voir la feuille',
  'sheet.enlarge': 'Agrandir',
  'sheet.unavailable':
    'La feuille ne peut pas être montrée pour le moment. Vous pouvez continuer : vos réponses sont gardées.',
  'sheet.shown': 'Feuille affichée : {document}.',
  'sheet.others':
    'Les {shown} premières pages sont montrées ici. {others, plural, one {La dernière est imprimée aussi.} other {Les # autres sont imprimées aussi.}}',
  'sheet.empty': 'Ajoutez un fichier pour voir ici sa copie, comme elle sera imprimée.',
} satisfies Record<string, string>;
