import type { Newsroom } from './model'

/** Submits a text and has it signed off, both kinds, by somebody else. */
export async function approveText({ reader, writer }: Newsroom, article: number): Promise<void> {
  const { contentHash } = await writer.post(`/articles/${article}/submit`)
  for (const kind of ['edit', 'quotations']) {
    await reader.post(`/articles/${article}/sign-off`, { kind, contentHash })
  }
}
