/**
 * One tracked change. `formatting` covers every change of properties; a move is counted where its
 * words went to.
 */
export type Revision = { kind: 'insertion' | 'deletion' | 'move' | 'formatting'; where: string }
