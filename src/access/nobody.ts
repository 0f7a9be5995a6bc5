/** An access rule that nobody passes: the operations write here, and no door does. */
export const nobody = (): false => false
