import type { errors as french } from '../fr/errors.ts';

export const errors = {
  'errors.missing': '{field}: an answer is missing.',
  'errors.missing.applicant.civility': 'Choose your title.',
  'errors.missing.applicant.birthName': 'Write your birth name.',
  'errors.missing.applicant.birthDate': 'Write your date of birth.',
  'errors.missing.applicant.birthPlace.town': 'Write your town of birth.',
  'errors.missing.applicant.birthPlace.country': 'Choose your country of birth from the list.',
  'errors.missing.applicant.nationality': 'Choose the country of your nationality from the list.',
  'errors.missing.applicant.employment': 'Say whether you work in France at the moment.',
  'errors.missing.stay.validFrom': 'Write the first day of your visa.',
  'errors.missing.stay.validUntil': 'Write the last day of your visa.',
  'errors.missing.stay.enteredOn': 'Write the date you entered France.',
  'errors.missing.stay.validatedOn': 'Write the date your visa was validated.',
  'errors.missing.home.street': 'Write the number and street of your address.',
  'errors.missing.home.postcode': 'Write the postcode of your address.',
  'errors.missing.home.town': 'Write the town of your address.',
  'errors.missing.spouse.civility': 'Choose your spouse’s title.',
  'errors.missing.spouse.birthName': 'Write your spouse’s birth name.',
  'errors.missing.spouse.birthDate': 'Write your spouse’s date of birth.',
  'errors.missing.spouse.birthPlace.town': 'Write your spouse’s town of birth.',
  'errors.missing.spouse.birthPlace.country': 'Choose your spouse’s country of birth from the list.',
  'errors.missing.marriage.date': 'Write the date of your marriage.',
  'errors.missing.marriage.town': 'Write the town of your marriage.',
  'errors.missing.addressee.name': 'Write the name of the fund, for example <fr>CPAM du Morbihan</fr>.',
  'errors.missing.addressee.postcode': 'Write the postcode of the fund.',
  'errors.missing.addressee.town': 'Write the town of the fund.',
  'errors.missing.addressee.confirmed': 'Compare the address of the fund with ameli.fr, then tick the box.',
  'errors.missing.signing.place': 'Write the town where you sign.',
  'errors.missing.signing.date': 'Write the date of signature, or choose “Today”.',
  'errors.missing.filing.kind': 'Say whether the <fr>CPAM</fr> has written to you.',
  'errors.missing.filing.route': 'Say how you will send the file.',
  'errors.missing.filing.letterDate': 'Write the date of the letter from the <fr>CPAM</fr>.',
  'errors.missing.filing.requested': 'Tick at least one paper that the letter asks for.',
  'errors.missing.birthCertificate.origin': 'Say who issued your birth certificate.',
  'errors.missing.birthCertificate.names':
    'Say whether your names are the same on the certificate and in the passport.',
  'errors.missing.birthCertificate.owned': 'Say how many originals of the certificate you have.',
  'errors.missing.stay.kind': 'Say which paper lets you live in France.',
  'errors.missing.stay.validation': 'Say whether your visa is validated online.',
  'errors.missing.stay.permitUntil': 'Write the day your card ends.',
  'errors.missing.ground.kind': 'Say whether your spouse is insured and lives in France.',
  'errors.missing.children.any': 'Say whether you have dependent children in France.',
  'errors.missing.children.certificates': 'Say who issued the children’s birth certificates.',
  'errors.missing.marriage.record': 'Say where you married.',
  'errors.missing.marriage.country': 'Choose the country of the marriage from the list.',
  'errors.missing.housing.kind': 'Say whose home you live in.',
  'errors.missing.housing.since': 'Write since which day you have lived there.',
  'errors.missing.host.civility': 'Choose the title of the person who hosts you.',
  'errors.missing.host.birthName': 'Write the birth name of the person who hosts you.',
  'errors.missing.host.birthDate': 'Write the date of birth of the person who hosts you.',
  'errors.missing.host.birthPlace.town': 'Write the town of birth of the person who hosts you.',
  'errors.missing.host.birthPlace.country': 'Choose the country of birth of the person who hosts you.',
  'errors.missing.bank.account': 'Say whether you have a bank account in your name.',
  'errors.missing.pass.hospital': 'Write the name of the hospital of the <fr>PASS</fr>.',
  'errors.missing.pass.town': 'Write the town of the hospital.',
  'errors.wrong-type': '{field}: this answer does not have the expected form. Write it again.',
  'errors.not-a-choice': '{field}: choose one of the answers offered.',
  'errors.unknown-field': '“{path}” does not exist in a Liasse file. Remove this line or correct its name.',
  'errors.too-long': '{field}: the text is too long. Make it shorter.',
  'errors.too-many': '{field}: there are too many. Remove some.',
  'errors.invalid': '{field}: this answer does not fit. Check it.',
  'errors.unprintable': '{field}: one character cannot be printed. Clear the text and type it again.',
  'errors.date-impossible':
    '{field}: this date does not exist or is not complete. Check the day, month and year.',
  'errors.date-in-future': '{field}: this date is still to come. Check the year.',
  'errors.country-unknown': '{field}: choose a country from the list.',
  'errors.postcode-invalid': '{field}: a French postcode has five digits. For example: 56000.',
  'errors.phone-invalid':
    '{field}: a French number has ten digits and starts with 0. For example: 06\u00a039\u00a098\u00a012\u00a034.',
  'errors.email-invalid': '{field}: a whole address is needed, like name@example.com.',
  'errors.visa-number-invalid':
    '{field}: the number has 6 to 15 letters and digits. Copy it from the sticker, or leave it empty.',
  'errors.address-unconfirmed': 'Compare the address of the fund with ameli.fr, then tick the box.',

  'errors.version-unknown': 'This file comes from another version of Liasse. Open it with a newer version.',
  'errors.not-a-dossier': 'This is not a Liasse file. Choose another one.',
  'errors.not-json': 'This file is not complete JSON: it is cut or badly written. Check it.',
  'errors.file-not-found': 'The file is not there. Check its name and its folder.',
  'errors.file-unreadable':
    'The file cannot be read. Check that it is a file, and that you are allowed to open it.',
  'errors.dossier-unreadable':
    'This stored file cannot be read. Nothing is erased: close Liasse, open it again and try once more.',
  'errors.dossier-not-found':
    'This file is no longer on this computer: it was deleted or moved. Go back to the first screen.',
  'errors.delete-failed':
    'The file could not be erased completely. Close the programs that have its scans open, then try again.',
  'errors.usage': 'The command is not written correctly. Add --help to see how to write it.',

  'errors.inFile': '{field}, file {file}: {sentence}',
  'errors.attachment-not-found': '{field}: an enclosed file is no longer in its place. Add it again.',
  'errors.attachment-unreadable': '{field}: an enclosed file cannot be read. Add it again.',
  'errors.attachment-empty': 'This file is empty. Scan or copy the paper again.',
  'errors.attachment-type':
    'Liasse reads PDFs and pictures (JPEG, PNG, HEIC, TIFF, WebP, AVIF). Save this file in one of these formats.',
  'errors.attachment-web-page':
    'This file is a web page, not a PDF. Go back to the site and download the document, or print the page to PDF.',
  'errors.attachment-damaged':
    'This file is damaged, it does not open to its end. Scan or copy the paper again.',
  'errors.attachment-encrypted':
    'This PDF is protected by a password. Write it, or save a copy without a password.',
  'errors.attachment-encrypted.file':
    '{field}, file {file}: this PDF is protected by a password. Save a copy without a password, and give that one instead.',
  'errors.attachment-password-wrong':
    'This password does not open the PDF. Check the capital letters, and write it again.',
  'errors.attachment-too-complex':
    'This PDF is too big once it is opened. Print it to PDF again, or scan the paper.',
  'errors.attachment-xfa':
    'This PDF is a form that only Adobe Reader shows. Open it with Adobe Reader and print it to PDF, or scan the paper.',
  'errors.write-check-failed':
    'The file written is not the one that was prepared: the disk may be damaged. Save it somewhere else.',
  'errors.attachment-outside': '{field}: the enclosed file must be in the folder of the JSON file, or below.',
  'errors.attachment-too-many-pages': 'This file has too many pages. Keep only the pages that are asked for.',
  'errors.attachment-too-large': 'This file is too big (over 100\u00a0MB). Save a smaller one.',
  'errors.attachment-too-many-pixels':
    'This picture is too large. Save a smaller one, or scan the paper at 300 dots per inch.',
  'errors.attachment-page-missing':
    '{field}: a file no longer has all its pages. Remove it, then add it again.',
  'errors.import-cancelled': 'You stopped the reading of this file. Add it again if you want it.',
  'errors.import-took-too-long':
    'This file takes too long to read. Save a smaller one, or scan the paper again.',
  'errors.import-crashed':
    'The reading of this file stopped; the other files are kept. Try again, or scan the paper.',
  'errors.attachment-twice': 'The same file is already in this document. Keep only one.',
  'errors.attachment-annotated':
    'This PDF has notes or a form that Liasse cannot copy. Print it to PDF again, or scan it.',

  'errors.glyph-missing':
    '{field}: one letter cannot be printed. Write the name in Latin letters, as in the passport.',
  'errors.text-too-long':
    '{field}: the text does not fit in its box, even small. Make it shorter; nothing is cut without you.',
  'errors.postal-line-too-long':
    '{field}: a line of the address is longer than 38 characters. Make it shorter, for example <fr>CPAM de la Somme</fr>.',
  'errors.nationality-without-adjective':
    '{field}: Liasse has no French word for this nationality. Choose the country of your passport.',

  'errors.piece-missing': '{field}: a file is missing. Add it, or choose another way to send it.',
  'errors.piece-later': '{field}: the file leaves without this document. You will send it later.',
  'errors.piece-recommended': '{field}: no file. It is not compulsory, but recommended.',
  'errors.piece-by-hand.pieces.child-form': 'Remember to add form S3705, filled in and signed.',
  'errors.piece-by-hand': '{field}: remember to add it to the file by hand.',
  'errors.scan-low-resolution':
    '{field}: a page has too little detail to be read well on paper. Scan it again, at a finer setting.',
  'errors.scan-blurred': '{field}: a page is blurred. Photograph it again, lying flat and in good light.',
  'errors.scan-cut-off':
    '{field}: a page looks cut off at an edge. Check that the whole sheet is in the picture.',
  'errors.scan-sideways': '{field}: a page may lie on its side. Open it, and turn it if needed.',

  'errors.visa-expired': 'Your visa will no longer be valid on the day of signing.',
  'errors.nationality-not-this-case':
    'A French citizen asks for the number in another way, without a residence permit.',
  'errors.age-not-this-case': 'Before 18 the parents make the request, in another way. Check the date.',
  'errors.employed-not-this-case':
    'Who works also encloses the contract or a payslip. Add a copy by hand, or go through your employer.',
  'errors.stay-not-this-case':
    'Without a long-stay visa or a residence card, the request is not possible this way yet.',
  'errors.visa-c-not-this-case':
    'The short-stay visa “<fr>famille de Français</fr>” is enough only for spouses of Algerian nationality.',
  'errors.visa-not-validated': 'Your visa counts as a residence permit only once it is validated online.',
  'errors.permit-expired': 'Your residence card will no longer be valid on the day of signing.',
  'errors.three-months':
    'Without an insured spouse, you must have lived in France for more than three months.',
  'errors.territory-not-this-form': 'Where you live, health insurance has a fund and forms of its own.',
  'errors.entered-after-visa': 'You entered France after the end of your visa. Check both dates.',
  'errors.married-after-signing': 'Your marriage is after the day of signing. Check both dates.',
  'errors.signed-before-letter': 'The signing is before the letter from the <fr>CPAM</fr>. Check both dates.',
  'errors.passport-expired':
    'Your passport has expired on the day of signing. Check the date; if it is right, have it renewed: the <fr>CPAM</fr> asks for a valid identity document.',
  'errors.passport-expires-soon':
    'Your passport is valid for two months or less. The file may be read after that.',
  'errors.visa-expires-soon':
    'Your visa ends in less than two months. The day of the request counts, but ask for the renewal now.',
  'errors.permit-expires-soon':
    'Your card ends in less than two months. The day of the request counts, but ask for the renewal now.',
  'errors.host-is-hosted':
    'The person who hosts has the same name and date of birth as one of you two. Check: it is another person.',
  'errors.visa-c-uncertain':
    'An answer by an expert of the health insurance accepts this visa for Algerian spouses, but we could read only part of it. Ask for the <fr>certificat de résidence</fr> too.',
  'errors.european-cover':
    'The <fr>CPAM</fr> may ask whether another European country still covers you (form S1). Keep a proof at hand.',
  'errors.bank-foreign':
    'A fund may not refuse a European account, but some do. An account in France saves you a letter.',
  'errors.only-original':
    'You are sending your only original. The letter asks for it back; send everything registered. A photocopy is possible too: that is the official rule.',
  'errors.only-original-unscanned': 'Keep a scan of your only original: add it here, it will not be printed.',
  'errors.nir-other-sex':
    'This number starts with 1 for a man and 2 for a woman: it does not go with the title. Check both.',
  'errors.nir-other-birth':
    'The year or the month in this number does not go with your spouse’s date of birth. Check both.',
  'errors.nir-other-place':
    'This number and your spouse’s place of birth do not go together (99 means born abroad). Check both.',
  'errors.signing-far-away':
    'The date of signing is more than a month from today. Check the month and the year.',
  'errors.nothing-enclosed':
    'The answer does not contain any of the papers asked for yet. Add at least one. A housing statement only makes sense if somebody hosts you.',
  'errors.visa-not-started': 'Your visa only starts after the day of signing. Check both dates.',
  'errors.host-minor':
    'The person who hosts you is not 18 yet. Check the date of birth: the statement must be signed by an adult.',
  'errors.born-after-marriage': 'Your date of birth is after your marriage. Check both dates.',
  'errors.spouse-born-after-marriage':
    'Your spouse’s date of birth is after your marriage. Check both dates.',
  'errors.visa-ends-before-it-starts': 'The end of your visa is before its start. Check both dates.',
  'errors.entered-before-visa': 'You entered France before the start of your visa. Check both dates.',
  'errors.validated-before-entry': 'Your visa was validated before you entered France. Check both dates.',
  'errors.hosted-before-entry':
    'You have lived there since a day before you entered France. Check both dates.',
  'errors.signed-before-hosting':
    'The signing is before the day you started to live there. Check both dates.',
  'errors.signed-before-validation': 'The signature is before the validation of your visa. Check both dates.',
  'errors.same-person-twice':
    'You and your spouse have the same name and the same date of birth. Check both.',

  'errors.output-exists': 'This file already exists. Choose another name, or ask to replace it (--force).',
  'errors.folder-not-empty': 'This folder already exists and is not empty. Choose a new or an empty one.',
  'errors.page-not-in-pack':
    'The pack does not have all these pages. See how many it has, then choose again.',
  'errors.nothing-to-sign': 'This person has nothing to sign in this file.',
  'errors.not-a-plain-file': 'This name belongs to a folder, a link or a device. Choose another file name.',
  'errors.would-overwrite-dossier':
    'This name belongs to the dossier itself or to one of its files, which would be lost. Choose another name.',
  'errors.write-failed': 'The file could not be written. Choose another place, for example your documents.',
  'errors.save-failed': 'The file could not be saved. Check that there is room left on the disk.',
  'errors.print-failed':
    'Printing directly did not work. Close its window if it is open, or choose “Open to print”.',
  'errors.print-too-long': 'These are too many pages to print directly. Choose “Open to print”.',
  'errors.open-failed': 'The PDF could not be opened. Save it, then open it yourself.',
  'errors.worker-died': 'The preparation of the sheets stopped. Try again; your answers are kept.',
  'errors.superseded': 'A newer version is being prepared.',
  'errors.bad-request': 'Liasse did not understand its own request. Close the window and open it again.',
  'errors.unexpected': 'Something did not work. Your answers are kept: try again.',
  'errors.pack-check-failed': 'The pack did not pass its check. Do not post it; try again.',
  'errors.template-broken': 'A document template is damaged. Install Liasse again.',
  'errors.unknown': '{field}: there is a problem. Check this answer.',
  'errors.form-too-long': 'This PDF has more than 40 pages: it is not a form. Give the form alone.',
  'errors.form-encrypted':
    'This PDF needs a password to open. Download the form from ameli.fr or service-public.fr.',
  'errors.form-damaged': 'This file is not a PDF, or it is damaged. Download the form again.',
  'errors.form-made-on-opening':
    'This form only shows in Adobe Reader. Open it in Adobe Reader, choose Print, then “PDF” as the printer, and give the file that comes out.',
  'errors.form-signed':
    'This form already carries an electronic signature: filling it would void it. Give a blank form.',
  'errors.form-certified':
    'This form is certified: it must not be changed. Print it and copy your answers by hand.',
  'errors.mapping-invalid':
    'The mapping file does not have the expected shape ({path}). Make it again with “liasse map”.',
  'errors.mapping-of-another-form':
    'This mapping is for another edition of the form. Make a new one, starting from the old one.',
  'errors.mapping-unfit': 'The mapping names a page that this form does not have.',
  'errors.nothing-placed':
    'No answer has a place on this form. Say where they go, or print the sheet of answers to copy.',
  'errors.form-continued':
    '{field}: the answer does not fit in its box on the form. It is written on a continuation sheet behind it.',
  'errors.form-no-room':
    '{field}: the answer does not fit in its box, or has no place on the form. Write it by hand.',
} satisfies Record<keyof typeof french, string>;
