import type { Answer, Newsroom } from './model'

/** Prints exactly what was previewed, with what a correction has to say. */
export async function publishPreviewed(
  { publisher }: Newsroom,
  issue: number,
  words: Answer = {},
): Promise<void> {
  const { manifestHash } = await publisher.post(`/issues/${issue}/preview`)
  await publisher.post(`/issues/${issue}/publish`, { manifestHash, ...words })
}
