import { approveText } from './approveText'
import { completePosts } from './completePosts'
import { idOf } from './idOf'
import type { Answer, Newsroom } from './model'
import { publishPreviewed } from './publishPreviewed'

type File = { name: string; bytes: Uint8Array<ArrayBuffer>; title: string; data: Answer }

/**
 * Makes an issue of manuscripts and prints it, through the doors the desk uses: one person brings
 * the texts in and submits them, a second signs them off, a third previews and publishes.
 */
export async function printIssueByHand(
  newsroom: Newsroom,
  { files, issue }: { files: File[]; issue: Answer },
): Promise<{ id: number; articles: number[] }> {
  const { writer } = newsroom
  const id = idOf(await writer.post('/issues', issue))
  const articles: number[] = []
  for (const { bytes, data, name, title } of files) {
    const form = new FormData()
    form.set('file', new Blob([bytes]), name)
    form.set('issue', String(id))
    form.set('title', title)
    const { article } = (await writer.post('/manuscripts/import', form)) as {
      article: { id: number }
    }
    await writer.patch(`/articles/${article.id}?draft=true&depth=0`, data)
    await completePosts(newsroom, article.id)
    await approveText(newsroom, article.id)
    articles.push(article.id)
  }
  await publishPreviewed(newsroom, id)
  return { id, articles }
}
