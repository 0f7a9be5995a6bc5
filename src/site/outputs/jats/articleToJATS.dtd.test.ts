import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { printedArticles } from '../../fixtures/arbitraries'
import { build, records } from '../../fixtures/issue'
import { retractedPage } from '../../fixtures/retractedPage'
import type { ArticlePage } from '../../model'
import { findArticlePage } from '../../views/findArticlePage'
import { articleToJATS } from './articleToJATS'

/**
 * The DTD of JATS 1.3, Archiving and Interchange (`JATS-archivearticle1-3.dtd` among its modules).
 * No registry that the project installs from has it, so whoever has a copy says where it lies.
 */
const dtd = process.env.FORME_JATS_DTD ?? ''
const canCheck = dtd !== '' && spawnSync('xmllint', ['--version']).status === 0
if (!canCheck) {
  // eslint-disable-next-line no-console -- a skip is said aloud
  console.info('Skipped: JATS against its DTD, which needs xmllint and FORME_JATS_DTD.')
}

describe.skipIf(!canCheck)('JATS is valid against the DTD of version 1.3', () => {
  const room = mkdtempSync(path.join(tmpdir(), 'forme-jats-'))
  const file = path.join(room, 'article.xml')
  afterAll(() => rmSync(room, { recursive: true, force: true }))
  const check = (page: ArticlePage) => {
    // Its own DTD is named by a name alone, which lies nowhere beside this file.
    writeFileSync(file, articleToJATS(page, build).replace(/<!DOCTYPE[^>]*>/, ''))
    execFileSync('xmllint', ['--noout', '--nonet', '--dtdvalid', dtd, file], { stdio: 'pipe' })
  }

  const page = findArticlePage(records, 'the-lock-and-the-key')
  if (!page) throw new Error('The sample lacks its essay.')

  it('for an essay with everything', () => {
    expect(() => check(page)).not.toThrow()
  })

  it('for an article that is retracted, and one that was', () => {
    expect(() => check(retractedPage())).not.toThrow()
    expect(() => check(retractedPage(true))).not.toThrow()
  })

  it('for any article', () => {
    fc.assert(
      fc.property(printedArticles, (article) => check({ ...page, article })),
      { numRuns: 50 },
    )
  })
})
