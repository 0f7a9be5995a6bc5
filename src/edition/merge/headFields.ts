import type { WordsFact } from '../frontMatter'

/** The words above the text that are written together with it. */
export const HEAD_FIELDS = ['kicker', 'title', 'standfirst'] as const satisfies readonly WordsFact[]
export type HeadField = (typeof HEAD_FIELDS)[number]
