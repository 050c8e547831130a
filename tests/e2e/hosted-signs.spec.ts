import { expect } from 'playwright/test';
import { paintSignature } from '../support/signatures.ts';
import { test } from './support/open-liasse.ts';
import {
  cardOf,
  chooseWay,
  datedToday,
  draw,
  openSheet,
  openSigning,
  paperOf,
  signButton,
  tickOf,
  today,
  wave,
} from './support/signing.ts';
import { readStored, resume, storeStory } from './support/stored-story.ts';
import { t } from './support/words.ts';

test.describe.configure({ timeout: 120_000 });

test('who is hosted signs the attestation first: its place and day are there; then a photograph stands for both', async ({
  open,
  data,
}) => {
  await storeStory(data, (draft) => ({ ...datedToday(draft), attestation: { hostedSigns: 'yes' } }));
  const { page } = await open();
  await resume(page);
  await openSigning(page);
  const [card, host] = [cardOf(page, t('pack.you')), cardOf(page, 'Loïc')];
  const [hosteds, hosts] = [card, host].map((one) => paperOf(one, 'hosting-attestation'));
  if (!hosteds || !hosts) throw new Error('Two people sign');
  await chooseWay(card, 'screen');
  await openSheet(card, 'hosting-attestation');
  // Nobody has to know the host's answers to sign beside them: they start as the host's own screen does.
  await expect(page.getByText(t('sign.mention.title'))).toHaveCount(0);
  await draw(page, wave);
  await signButton(page).click();
  await expect(hosteds).toHaveAttribute('data-standing', 'drawn');
  await expect
    .poll(async () => (await readStored(data)).hostSigning)
    .toMatchObject({ place: 'Vannes', date: today });

  await chooseWay(host, 'paper');
  await tickOf(host, 'hosting-attestation').check();
  const named = t('sign.photo.named', { document: t('documents.hosting-attestation') });
  const buffer = await paintSignature({ width: 1240, height: 1754 }).png().toBuffer();
  await host.getByLabel(named).setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer });
  await expect(hosts).toHaveAttribute('data-standing', 'photo-unchecked');
  await expect(hosteds).toHaveAttribute('data-standing', 'not-on-photo');
  await chooseWay(card, 'paper');
  const document = t('documents.hosting-attestation');
  await card.getByRole('checkbox', { name: t('sign.paper.onPhoto', { document }) }).check();
  await expect(hosteds).toHaveAttribute('data-standing', 'photo-unchecked');
});
