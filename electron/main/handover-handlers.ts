import { randomBytes } from 'node:crypto';
import type { Handover } from '../../core/model/handover.ts';
import { writePath } from '../../core/model/path.ts';
import { AppError } from '../../core/model/result.ts';
import { requestId } from '../../core/model/signature.ts';
import type { DossierStore } from '../../core/node/dossier-store.ts';
import { seal, unseal } from '../../core/node/seal.ts';
import { writePdf } from '../../core/node/write-pdf.ts';
import {
  checkAnswer,
  hostSignaturePath,
  makeAnswer,
  makeRequest,
  readHandover,
} from '../../core/rules/handover.ts';
import { planDocuments } from '../../core/rules/plan.ts';
import { digest } from '../../core/usecase/digest.ts';
import type { Handlers } from './answer-call.ts';
import { keepSignature } from './keep-signature.ts';
import type { ScanClient } from './scan-tasks.ts';
import type { ScanTickets } from './scan-tickets.ts';

/** Names are seen by others, in a folder or a message: they tell nothing about anybody. */
const requestName = 'attestation-a-signer.liasse';
const answerName = 'attestation-signee.liasse';

type Needs = {
  dossiers: DossierStore;
  scans: Pick<ScanClient, 'run'>;
  tickets: ScanTickets;
  /** Asks the person where, and under which name; undefined when they close the dialog. */
  choosePath: (name: string) => Promise<string | undefined>;
};

/** What goes to the computer of the host and comes back, sealed. A passphrase is kept nowhere. */
export function handoverHandlers(needs: Needs) {
  const { dossiers, scans, tickets, choosePath } = needs;

  /** False when the person closed the dialog. */
  async function save(name: string, handed: Handover, passphrase: string): Promise<boolean> {
    const content = new TextEncoder().encode(JSON.stringify(handed));
    // Nothing is given away that the other computer would refuse, as a signature without its picture.
    readHandover(content, handed.kind);
    const path = await choosePath(name);
    if (path === undefined) return false;
    await writePdf(path, await seal(content, passphrase));
    return true;
  }

  /** The answer with the picture of its signature kept in the dossier that waited for it. */
  async function keepImage(id: string, { image, ...answer }: Handover): Promise<Handover> {
    if (image === undefined) return answer;
    const { path } = await keepSignature(needs, id, Buffer.from(image, 'base64')).catch((cause) => {
      throw isOfTheFile(cause) ? new AppError('handover-damaged', '', { cause }) : cause;
    });
    return { ...answer, draft: writePath(answer.draft, `${hostSignaturePath}.path`, path) };
  }

  return {
    'handover.save': async ({ draft, passphrase }) => {
      if (!planDocuments(draft).some(({ id }) => id === 'hosting-attestation'))
        throw new AppError('nothing-to-sign');
      // The same name as before: an answer to what was handed over first is still one.
      const request = requestId.safeParse(draft.handover?.request).data ?? randomBytes(16).toString('hex');
      const saved = await save(requestName, makeRequest(draft, request), passphrase);
      return saved ? { saved, request } : { saved };
    },
    'handover.open': async ({ bytes, passphrase, id }) => {
      const content = await unseal(bytes, passphrase);
      const contentDigest = await digest(content);
      if (id === undefined) return { ...readHandover(content, 'request'), digest: contentDigest };
      const answer = readHandover(content, 'answer');
      const { draft } = await dossiers.read(id);
      checkAnswer(draft, { request: answer.request, digest: contentDigest });
      return { ...(await keepImage(id, answer)), digest: contentDigest };
    },
    'handover.image': ({ ticket, bytes }) =>
      tickets.run(ticket, (options) => scans.run('signature', { bytes }, options)),
    'handover.reply': async ({ handover: { request, draft }, passphrase, ink }) => {
      const image = ink && Buffer.from(ink).toString('base64');
      return { saved: await save(answerName, makeAnswer(request, draft, image), passphrase) };
    },
  } satisfies Partial<Handlers>;
}

/** What is wrong with the picture is wrong with the file that brought it. */
function isOfTheFile(error: unknown): boolean {
  return error instanceof AppError && /^(attachment|signature)-/.test(error.code);
}
