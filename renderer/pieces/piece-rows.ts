import { documentTable, type PieceRow } from '../../core/rules/documents.ts';

/** The documents that the person brings, in posting order. */
export const pieceRows = documentTable.filter((row): row is PieceRow => row.kind === 'piece');
