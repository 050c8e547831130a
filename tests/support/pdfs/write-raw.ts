/** An object of a PDF: its text, or a stream with its dictionary. */
export type RawObject = string | { dict: string; data: Uint8Array };

/**
 * A PDF written by hand, object 1 being its catalog: for what no library would write. `extra` goes into the trailer.
 */
export function writeRaw(objects: readonly RawObject[], extra = ''): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  let length = parts[0]?.length ?? 0;
  const offsets: number[] = [];
  const add = (part: Buffer) => {
    parts.push(part);
    length += part.length;
  };
  objects.forEach((object, index) => {
    offsets.push(length);
    add(Buffer.from(`${index + 1} 0 obj\n`));
    if (typeof object === 'string') add(Buffer.from(object, 'latin1'));
    else {
      add(Buffer.from(`<< ${object.dict} /Length ${object.data.length} >>\nstream\n`));
      add(Buffer.from(object.data));
      add(Buffer.from('\nendstream'));
    }
    add(Buffer.from('\nendobj\n'));
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  const start = length;
  add(Buffer.from(`${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${extra} >>\n`));
  return Buffer.concat([...parts, Buffer.from(`startxref\n${start}\n%%EOF\n`)]);
}

/** A stream that is not packed. */
export function plain(text: string, dict = ''): RawObject {
  return { dict, data: Buffer.from(text, 'latin1') };
}

/** What every page of these files shows: a frame at its edge, a block at the top left, and a line of text. */
export const letterhead =
  'q 2 w 20 20 555 802 re S 0.1 0.2 0.6 rg 60 640 160 120 re f 0 g BT /F1 24 Tf 250 700 Td (Caisse primaire) Tj ET Q';

export const helvetica = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';

type RawPage = {
  /** Entries of the page besides its content, fonts and box. */
  page?: string;
  box?: string;
  content?: string;
  resources?: string;
  catalog?: string;
  /** Objects from number 6 on. */
  more?: RawObject[];
  parent?: string;
};

/** A PDF of one page written by hand: 1 catalog, 2 page tree, 3 page, 4 content, 5 font, then `more`. */
export function writeRawPage(given: RawPage = {}): Buffer {
  const { page = '', box = '/MediaBox [0 0 595 842]', content = letterhead, resources = '' } = given;
  return writeRaw([
    `<< /Type /Catalog /Pages 2 0 R ${given.catalog ?? ''} >>`,
    `<< /Type /Pages /Kids [3 0 R] /Count 1 ${given.parent ?? ''} >>`,
    `<< /Type /Page /Parent 2 0 R ${box} /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> ${resources} >> ${page} >>`,
    plain(content),
    helvetica,
    ...(given.more ?? []),
  ]);
}

/** A PDF of one page with that content, and no font. */
export function withContent(content: RawObject): Buffer {
  return writeRaw([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>',
    content,
  ]);
}
