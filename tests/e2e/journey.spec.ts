/**
 * The main job as its users do it, in a browser, from an empty desk to a withdrawn article: a writer,
 * an editor and a publisher, each at a desk of their own. `doors.spec.ts` is the same by script.
 */
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { dropManuscript, isOnDesk } from '../journey/dropManuscript'
import { giveNewCover } from '../journey/giveNewCover'
import { listManuscripts } from '../journey/manuscripts'
import { openArticle } from '../journey/openArticle'
import { openDesk, type Desk } from '../journey/openDesk'
import { openPublish } from '../journey/openPublish'
import { openReview } from '../journey/openReview'
import { listPrintedNotes, readReader } from '../journey/readReader'
import {
  buildSecondManuscript,
  MISQUOTED,
  PRINTED,
  titleOfSecond,
} from '../journey/secondManuscript'
import { save } from '../journey/save'
import { verifyAll } from '../journey/verifyAll'
import { launchForme, removeRoom, type Launched } from '../launchForme'
import { soon } from '../soon'

test.describe('in a browser', () => {
  let forme: Launched
  let desk: Desk

  test.beforeAll(async ({ browser }) => {
    forme = await launchForme({ words: ['--empty'] })
    await forme.ready
    desk = await openDesk(browser, forme.url)
  })
  test.afterAll(async () => {
    await forme.stop()
    removeRoom(forme)
  })

  for (const manuscript of listManuscripts()) {
    test.describe(manuscript.name, () => {
      test.describe.configure({ mode: 'serial' })

      let [issue, article, second] = ['', '', '']
      const home = `/issues/${manuscript.issue}`
      const place = `${home}/${manuscript.slug}`
      const secondTitle = titleOfSecond(manuscript.issue)
      const secondPlace = `${home}/a-tray-in-issue-${manuscript.issue}`
      const asReader = (address: string) => readReader(forme.url, address)
      const textAt = async (address: string) => (await asReader(address)).text

      test('the publisher plans the issue with two sections', async () => {
        const { publisher } = desk
        await publisher.goto('/admin/collections/issues/create')
        await publisher.getByLabel('Number').fill(String(manuscript.issue))
        await publisher.getByLabel('Season or date').fill('Autumn 2026')
        await save(publisher)
        await expect(publisher).toHaveURL(/\/issues\/\d+$/)
        issue = publisher.url()
        await publisher.goto(`${issue}/contents`)
        for (const heading of ['Opening', 'Essays']) {
          await publisher.getByLabel('Heading of a new section').fill(heading)
          await publisher.keyboard.press('Enter')
          await expect(publisher.getByRole('region', { name: heading })).toBeVisible()
        }
        await expect(publisher.locator('[data-state=saved]')).toBeVisible()
      })

      test('the writer drops the manuscript, and its report has every note', async () => {
        const { writer } = desk
        const { hasTitle, ibids, notes, references, title } = manuscript
        await writer.goto(`${issue}/manuscripts`)
        await dropManuscript(writer, manuscript.file)
        const job = writer.getByRole('listitem', { name: path.basename(manuscript.file) })
        if (!hasTitle) {
          await job.getByLabel('Title of the article').fill(title)
          await writer.keyboard.press('Enter')
        }
        await isOnDesk(writer)
        const count = job.getByRole('row', { name: /^Notes/ })
        await expect(count.getByRole('cell')).toHaveText([`${notes}`, `${notes}`, 'All there'])
        const works = job.getByRole('table').filter({ hasText: 'Notes as readers see them' })
        await expect(works.getByRole('row')).toHaveCount(references + 1)
        for (const { note, resolvesTo } of ibids) {
          await expect(job).toContainText(`Note ${note}: the source of note ${resolvesTo}`)
        }
        if (!hasTitle) await expect(job).toContainText('without its address or its words')
        await job.getByRole('link', { name: 'Open the article' }).click()
        await expect(writer).toHaveURL(/\/articles\/\d+$/)
        article = writer.url()
      })

      test('what the manuscript lacks is written in by hand', async () => {
        const form = await openArticle(desk.writer, article)
        await form.writeStandfirst('What was found.')
        if (!manuscript.hasTitle) {
          await form.fillPost({
            author: 'The editors',
            text: 'Out now.',
            url: 'https://example.org/p',
          })
        }
        await form.nameAuthor(`Editors of ${manuscript.issue}`)
      })

      test('a paragraph is moved, the desk shows which notes read differently, it is moved back', async () => {
        const { writer } = desk
        const form = await openArticle(writer, article)
        await form.moveBefore(2, 1)
        const beside = await writer.context().newPage()
        await beside.goto(`${article}/citations`)
        const changes = beside.getByRole('table').filter({ hasText: 'Before' })
        await expect(beside.getByText('2 notes read differently')).toBeVisible()
        const moved = changes.getByRole('row').nth(1).getByRole('cell')
        await expect(moved).toHaveText([/^\[2\] ibid\./, /^\[1\] (?!ibid)/, /moved/])
        await form.moveBefore(2, 1)
        await beside.reload()
        await expect(beside.getByText('No note reads differently.')).toBeVisible()
        await expect(beside.getByRole('row', { name: /^Note 2 in the text ibid\./ })).toBeVisible()
        await beside.close()
      })

      test('the writer submits, and cannot approve', async () => {
        const { writer } = desk
        const review = await openReview(writer, article)
        await review.submit()
        await expect(writer.getByRole('button', { name: /^Sign off/ })).toHaveCount(0)
        await expect(writer.getByText('Only an editor may do this.').first()).toBeVisible()
      })

      test('the editor reads it as it will print, comments, and asks for changes', async () => {
        const { editor } = desk
        await editor.goto('/admin')
        await expect(editor.getByRole('link', { name: manuscript.title }).first()).toBeVisible()
        const review = await openReview(editor, article)
        const notes = editor.locator('.forme-review__notes .forme-review__number')
        await expect(notes).toHaveCount(manuscript.notes)
        await review.comment('Is that so?')
        await review.askForChanges('Look at the beginning again.')
      })

      test('the writer answers and submits again', async () => {
        const { writer } = desk
        const review = await openReview(writer, article)
        const comment = writer.getByRole('article', { name: 'Comment by Edgar' })
        await comment.getByRole('button', { name: 'Answer' }).click()
        await comment.getByLabel('Your answer').fill('It is.')
        await comment.getByRole('button', { name: 'Answer' }).click()
        await expect(comment).toContainText('It is.')
        await review.submit()
      })

      test('the editor verifies the quotations and signs off', async () => {
        const { editor } = desk
        await editor.goto(`${article}/quotations`)
        await verifyAll(editor)
        const review = await openReview(editor, article)
        await editor.getByRole('button', { name: 'Resolve' }).click()
        await expect(editor.getByText(/^Resolved: Edgar/)).toBeVisible()
        await review.signOff()
      })

      test('one word lapses the sign-offs, and without it they hold again', async () => {
        const { editor, writer } = desk
        const form = await openArticle(writer, article)
        await form.writeStandfirst('What was lost.')
        await openReview(editor, article)
        await expect(editor.getByText(/^Lapsed: Wilma changed/)).toHaveCount(2)
        await form.writeStandfirst('What was found.')
        await openReview(editor, article)
        await expect(editor.getByText('Holds', { exact: true })).toHaveCount(2)
        await expect(editor.getByText('Approved', { exact: true })).toBeVisible()
      })

      test('a second article joins the issue, and a word of a quotation slips', async () => {
        const { writer } = desk
        await writer.goto(`${issue}/manuscripts`)
        await writer.getByLabel('Section').selectOption('Essays')
        await dropManuscript(writer, {
          name: `second-${manuscript.issue}.docx`,
          mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
          buffer: await buildSecondManuscript(manuscript.issue),
        })
        await isOnDesk(writer)
        await writer.getByRole('link', { name: 'Open the article' }).click()
        await expect(writer).toHaveURL(/\/articles\/\d+$/)
        second = writer.url()
        await (await openArticle(writer, second)).replace(PRINTED, MISQUOTED)
      })

      test('readiness lists what is missing, and every way leads to its place', async () => {
        const { editor, publisher, writer } = desk
        const publishing = await openPublish(publisher, issue)
        await expect(publisher.getByRole('button', { name: 'Publish…' })).toHaveCount(0)

        await publishing.goTo('The issue has no cover.')
        await giveNewCover(publisher)
        await (await openPublish(publisher, issue)).goTo('without a text for people who')
        await publisher.getByLabel('Alternative text').fill('A tray, seen from above')
        await save(publisher)
        const form = await openArticle(writer, second)
        await form.nameAuthor(`A reader of ${manuscript.issue}`)

        await (await openPublish(writer, issue)).goTo('differs from its source text')
        await expect(writer.getByText('Differs', { exact: true })).toBeVisible()
        await (await openArticle(writer, second)).replace(MISQUOTED, PRINTED)

        await (await openPublish(writer, issue)).goTo(`“${secondTitle}” has not been submitted.`)
        await (await openReview(writer, second)).submit()
        await (await openReview(editor, second)).signOff()
        await openPublish(publisher, issue)
        await expect(publisher.getByText('Nothing stands in the way of publication.')).toBeVisible()
      })

      test('the publisher previews, reads it and publishes; readers have it at once', async () => {
        const { publisher } = desk
        const publishing = await openPublish(publisher, issue)
        await publishing.preview()
        const opened = publisher.waitForEvent('popup')
        await publisher.getByRole('link', { name: 'Read it as readers would' }).click()
        const preview = await opened
        await expect(preview.getByRole('link', { name: secondTitle }).first()).toBeVisible()
        await preview.close()
        expect((await asReader(place)).status).toBe(404)
        await publishing.publish(1)
        await soon()

        const search = `/search?q=${encodeURIComponent(manuscript.title)}`
        for (const address of ['/', home, '/sitemap.xml', search]) {
          expect(await textAt(address)).toContain(manuscript.slug)
        }
        for (const address of ['/feed.xml', '/feed.json'])
          expect(await textAt(address)).toContain(secondTitle)
        expect(await textAt(secondPlace)).toContain(PRINTED)
      })

      test('the page has the notes of the manuscript, and every marker leads there and back', async ({
        browser,
      }) => {
        const printed = listPrintedNotes(await asReader(place))
        expect(printed).toHaveLength(manuscript.notes)
        if (manuscript.lines) expect(printed).toEqual(manuscript.lines())

        const context = await browser.newContext({ baseURL: forme.url, javaScriptEnabled: false })
        const reader = await context.newPage()
        await reader.goto(place)
        const markers = reader.locator('[role=doc-noteref]')
        await expect(markers).toHaveCount(manuscript.notes)
        for (const marker of await markers.all()) {
          const target = await marker.getAttribute('href')
          await marker.click()
          expect(new URL(reader.url()).hash).toBe(target)
          const note = reader.locator(`[id="${target?.slice(1)}"]`)
          const back = note.locator('[role=doc-backlink]')
          const origin = await back.getAttribute('href')
          await back.click()
          expect(new URL(reader.url()).hash).toBe(origin)
          await expect(reader.locator(`[id="${origin?.slice(1)}"]`)).toBeInViewport()
        }
        await reader
          .getByRole('link', { name: /works cited/i })
          .first()
          .click()
        await context.close()

        const works = (await asReader(place)).page.hrefs.filter((href) =>
          href.startsWith('/references/'),
        )
        expect((await asReader(works[0] ?? '')).text).toContain(place)
      })

      test('a misprint is corrected while a longer rewrite stays in draft', async () => {
        const { editor, publisher, writer } = desk
        const rewrite = await openArticle(writer, article)
        await rewrite.writeStandfirst('A longer rewrite has begun.')
        const publishing = await openPublish(editor, issue)
        await publishing.act('Correct a misprint without waiting for this draft', {
          submit: 'Set the draft aside',
        })
        await expect(editor.getByText('A longer draft is set aside.')).toBeVisible()
        const form = await openArticle(writer, article)
        await form.writeStandfirst('What was found there.')
        await (await openReview(writer, article)).submit()
        await (await openReview(editor, article)).signOff()

        const again = await openPublish(publisher, issue)
        await again.preview()
        await publisher.getByLabel('Note to readers: what is different').fill('A word was missing.')
        const correction = publisher.getByRole('group', { name: manuscript.title })
        await correction.getByLabel('What changed, for readers').fill('The standfirst said less.')
        await again.publish(2)
        await soon()
        const text = await textAt(place)
        expect(text).toContain('What was found there.')
        expect(text).toContain('The standfirst said less.')
        expect(text).not.toContain('A longer rewrite')
        const old = await asReader(`${home}/editions/1/${manuscript.slug}`)
        expect(old.text).toContain('What was found.')

        await (
          await openPublish(editor, issue)
        ).act('Go on with the draft that was set aside', {
          submit: 'Take it up again',
        })
        await expect(editor.getByText('Readers keep the text they have')).toBeVisible()
        await writer.goto(article)
        const standfirst = writer.getByRole('textbox', { name: 'Standfirst' })
        await expect(standfirst).toHaveValue('A longer rewrite has begun.')
      })

      test('one step back, and forward again', async () => {
        const publishing = await openPublish(desk.publisher, issue)
        const goBack = async (edition: number, note: string) => {
          await publishing.act('Go back to an earlier edition', {
            choose: ['Edition to go back to', `Edition ${edition},`],
            words: ['Note to readers: why', note],
            submit: 'Publish it again',
            isAsked: true,
          })
          const current = desk.publisher.getByText(`Readers have edition ${edition + 2} (`)
          await expect(current).toBeVisible()
        }
        await goBack(1, 'As it was.')
        await soon()
        expect(await textAt(place)).not.toContain('What was found there.')
        await goBack(2, 'As corrected.')
        await soon()
        expect(await textAt(place)).toContain('What was found there.')
      })

      test('the second article is withdrawn, and says why', async () => {
        const { publisher } = desk
        const publishing = await openPublish(publisher, issue)
        const reason = 'The author asked for it.'
        await publishing.act('Withdraw one article', {
          choose: ['Article', secondTitle],
          words: ['Reason, for readers', reason],
          submit: 'Withdraw the article',
          isAsked: true,
        })
        await expect(publisher.getByText(/is withdrawn since/)).toBeVisible()
        await soon()
        const gone = await asReader(secondPlace)
        expect([gone.status, gone.text]).toEqual([410, expect.stringContaining(reason)])
        expect((await asReader(place)).status).toBe(200)
      })
    })
  }
})
