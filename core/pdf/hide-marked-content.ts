/**
 * What one piece of a content stream may be: a comment, a text, a hexadecimal text, a bracket, a name, or a word
 * (ISO 32000-1, 7.2). Texts may hold others in parentheses and are read by hand.
 */
const piece = /\s+|%[^\r\n]*|<<|>>|<[^>]*>|[[\]{}]|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+|[()>]/y;

/** Operators that draw something, and what is left of them where nothing is to be seen: paths end, lines go on. */
const painting: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's'].map((operator) => [operator, 'n'])),
  ...Object.fromEntries(['Do', 'sh', 'Tj', 'TJ', 'EI'].map((operator) => [operator, ''])),
  "'": 'T*',
  '"': 'T*',
};

/**
 * A content stream without what it draws between `/OC /Name BDC` and its EMC, where `isHidden` says so of the name.
 * What changes colours, places and clipping stays: what follows may build on it. One character a byte.
 */
export function hideMarkedContent(content: string, isHidden: (name: string) => boolean): string {
  const written: string[] = [];
  const sections: boolean[] = [];
  let operands: string[] = [];
  for (const token of tokensOf(content)) {
    operands.push(token);
    if (!isOperator(token)) continue;
    if (token === 'BDC' || token === 'BMC') sections.push(startsHidden(operands, isHidden));
    const left = sections.includes(true) ? painting[token.startsWith('BI') ? 'EI' : token] : undefined;
    written.push(left === undefined ? operands.join('') : ` ${left}\n`);
    if (token === 'EMC') sections.pop();
    operands = [];
  }
  return [...written, ...operands].join('');
}

function isOperator(token: string): boolean {
  return /^[A-Za-z'"]/.test(token) && !['true', 'false', 'null'].includes(token);
}

function startsHidden(operands: readonly string[], isHidden: (name: string) => boolean): boolean {
  const [kind, name = ''] = operands.filter((operand) => operand.trim() !== '').slice(-3);
  return kind === '/OC' && isHidden(name);
}

/** The pieces of a content stream, spaces too; an image inside it, from BI to EI, is one piece. */
function* tokensOf(content: string): Generator<string> {
  for (let at = 0; at < content.length; ) {
    const end = content[at] === '(' ? textEnd(content, at) : pieceEnd(content, at);
    yield content.slice(at, end);
    at = end;
  }
}

function pieceEnd(content: string, at: number): number {
  piece.lastIndex = at;
  const end = at + Math.max(1, piece.exec(content)?.[0].length ?? 1);
  if (content.slice(at, end) !== 'BI') return end;
  const image = /[\s\S]*?\sEI(?=\s|$)/y;
  image.lastIndex = at;
  return at + (image.exec(content)?.[0].length ?? 2);
}

function textEnd(content: string, start: number): number {
  let open = 0;
  for (let at = start; at < content.length; at += 1) {
    const sign = content[at];
    if (sign === '\\') at += 1;
    else if (sign === '(') open += 1;
    else if (sign === ')') open -= 1;
    if (open === 0) return at + 1;
  }
  return content.length;
}
