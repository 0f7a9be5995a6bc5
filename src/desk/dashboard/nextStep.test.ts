import { expect, it } from 'vitest'
import type { ContentsArticle } from '../../queries/getIssueContents'
import { findNextStep } from './nextStep'

const texts = (...stages: ContentsArticle['stage'][]) => stages.map((stage) => ({ stage }))

it.each([
  ['nothing in it', texts(), 0, 'Add texts', 'contents'],
  ['one text open', texts('approved', 'drafting'), 0, '1 text to approve', 'contents'],
  ['two texts open', texts('submitted', 'changesRequested'), 1, '2 texts to approve', 'contents'],
  ['all approved', texts('approved', 'approved'), 0, 'Preview and publish', 'publish'],
])('an issue with %s is brought on by %s', (_, articles, closed, words, tab) => {
  expect(findNextStep({ articles, closed })).toEqual({ words, tab })
})
