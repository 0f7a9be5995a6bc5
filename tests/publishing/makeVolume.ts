import type { Payload } from 'payload'
import type { Issue } from '../../src/payload-types'
import { approveArticle } from '../factories/approveArticle'
import { bodyOf } from '../factories/bodyOf'
import { makeArticle } from '../factories/makeArticle'
import { makeContributor } from '../factories/makeContributor'
import { makeIssue } from '../factories/makeIssue'
import type { People } from '../factories/makePeople'
import { makePicture } from '../factories/makePicture'

/** An issue of several articles, each of which holds the word of its print, in title and text. */
export type Volume = { issue: Issue; articles: number[] }

/** Makes an issue that is ready to be printed, with `count` approved articles. */
export async function makeVolume(
  payload: Payload,
  people: People,
  { count, word }: { count: number; word: string },
): Promise<Volume> {
  const contributor = (await makeContributor(payload)).id
  const articles: number[] = []
  for (let place = 1; place <= count; place += 1) {
    const { id } = await makeArticle(payload, {
      by: people.writer,
      authors: [{ contributor, role: 'author' }],
      ...wordsOf(place, word),
    })
    await approveArticle(payload, people, id)
    articles.push(id)
  }
  const cover = (await makePicture(payload)).id
  return { issue: await makeIssue(payload, { articles, cover }), articles }
}

/** Rewrites every article with another word, and has it approved. */
export async function rewriteVolume(
  payload: Payload,
  people: People,
  { articles }: Volume,
  word: string,
): Promise<void> {
  for (const [index, id] of articles.entries()) {
    await payload.update({
      collection: 'articles',
      id,
      data: wordsOf(index + 1, word),
      draft: true,
      user: people.writer.user,
    })
    await approveArticle(payload, people, id)
  }
}

function wordsOf(place: number, word: string) {
  return { title: `Part ${place} ${word}`, body: bodyOf([`The ${word} text of part ${place}.`]) }
}
