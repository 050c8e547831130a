/** What changed from one edition of a form to the next, place by place. */
export const formReview = {
  'form.review.title': 'Ce qui a changé depuis l’édition d’avant',
  'form.review.text':
    'Vos choix sont repris là où la place n’a pas changé. Choisissez une ligne : sa place s’éclaire sur la feuille, et vous pouvez la comparer avec l’édition d’avant.',
  'form.review.noFile':
    'Vos choix sont repris là où la place n’a pas changé. Le PDF d’avant n’est pas dans ce dossier : la feuille montre seulement où la place était.',
  'form.review.new': 'Nouvelles ({count})',
  'form.review.moved': 'Déplacées ({count})',
  'form.review.reworded': 'Autres mots ({count})',
  'form.review.gone': 'Disparues ({count})',
  'form.review.kept': 'Sans changement ({count})',
  'form.review.new.note': 'Cette place est nouvelle dans cette édition.',
  'form.review.moved.note': 'Cette place a bougé. Le cadre gris montre où elle était.',
  'form.review.reworded.note': 'Les mots à côté ont changé : elle demande peut-être autre chose.',
  'form.review.reworded.was':
    'Les mots à côté ont changé : elle demande peut-être autre chose. Avant : « {label} ».',
  'form.review.gone.note': 'Cette place n’est plus dans la nouvelle édition.',
  'form.review.gone.datum': 'Ce qui s’y écrivait : {datum}.',
  'form.review.done': 'J’ai vu les changements',
  'form.review.edition.new': 'Nouvelle édition',
  'form.review.edition.former': 'Édition d’avant',
  'form.review.former': 'Les feuilles de l’édition d’avant',
  'form.review.formerPage': 'Édition d’avant, page {page} sur {count}',
} satisfies Record<string, string>;
