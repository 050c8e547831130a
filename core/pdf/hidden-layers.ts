import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFRef } from 'pdf-lib';

/** Tells of an entry /OC, or of the properties of a stretch of content, whether viewers hide what belongs to it. */
export type IsHidden = (owner: PDFObject | undefined) => boolean;

/**
 * The layers of a file that are off when it is opened (ISO 32000-1, 8.11): drafts, watermarks for the screen, other
 * languages. Nothing where all are on.
 */
export function readHiddenLayers({ catalog, context }: PDFDocument): IsHidden | undefined {
  const properties = catalog.lookup(PDFName.of('OCProperties'));
  const usual = properties instanceof PDFDict ? properties.lookup(PDFName.of('D')) : undefined;
  if (!(properties instanceof PDFDict) || !(usual instanceof PDFDict)) return undefined;
  const isBaseOff = usual.lookup(PDFName.of('BaseState')) === PDFName.of('OFF');
  const on = new Set(refsAt(usual, 'ON'));
  const base = isBaseOff ? refsAt(properties, 'OCGs').filter((layer) => !on.has(layer)) : [];
  const off = new Set([...base, ...refsAt(usual, 'OFF')]);
  if (off.size === 0) return undefined;
  return (owner) => {
    if (owner instanceof PDFRef && off.has(owner)) return true;
    const group = context.lookup(owner);
    return group instanceof PDFDict && isMembershipHidden(group, off);
  };
}

/** A group of layers is seen by its policy: when any of them is on, unless it says otherwise. */
function isMembershipHidden(group: PDFDict, off: ReadonlySet<PDFRef>): boolean {
  const one = group.get(PDFName.of('OCGs'));
  const layers =
    one instanceof PDFRef && !(group.lookup(PDFName.of('OCGs')) instanceof PDFArray)
      ? [one]
      : refsAt(group, 'OCGs');
  if (layers.length === 0) return false;
  const isOff = (layer: PDFRef) => off.has(layer);
  switch (group.lookup(PDFName.of('P'))?.toString()) {
    case '/AllOn':
      return layers.some(isOff);
    case '/AnyOff':
      return !layers.some(isOff);
    case '/AllOff':
      return !layers.every(isOff);
    default:
      return layers.every(isOff);
  }
}

function refsAt(dict: PDFDict, key: string): PDFRef[] {
  const list = dict.lookup(PDFName.of(key));
  return list instanceof PDFArray ? list.asArray().filter((entry) => entry instanceof PDFRef) : [];
}
