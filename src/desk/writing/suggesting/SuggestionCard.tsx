'use client'
import { useState } from 'react'
import { FRONT_MATTER } from '../../../edition/frontMatter'
import type { ListedSuggestion } from '../../../queries/suggestions/listSuggestions'
import { sayChange } from '../../../richtext/suggested/sayChange'
import type { SettleAct } from '../../../workflow/suggesting'
import { formatMinute } from '../../dates'
import { Card } from '../cards/CardColumn'
import { useUnsent } from '../comments/useUnsent'
import { useRoom } from '../room'
import { fieldOf } from './HeadSuggestions'
import { madeOf } from './suggestSession'
import { wording } from '../../../wording'

/** Which suggestions an answer is for. */
export type SettledTogether = { name: string; ids: readonly number[] }

/**
 * A suggested change beside its line: who, what goes and what comes, and the answer. In the card T
 * takes, L leaves, W withdraws, and the arrows go to the next and the one before.
 */
export function SuggestionCard({
  anchor,
  isActive,
  isColliding,
  onActive,
  onJump,
  onSettle,
  scopes,
  suggestion,
  tone,
}: {
  anchor: () => number | null
  isActive: boolean
  /** The words it changes are other words by now. */
  isColliding: boolean
  onActive: () => void
  onJump: (step: -1 | 1) => void
  /** Answers why it was refused; null: it is done. */
  onSettle: (act: SettleAct, ids: readonly number[], answer: string) => Promise<string | null>
  scopes: readonly SettledTogether[]
  suggestion: ListedSuggestion
  tone: number
}) {
  const { may, user } = useRoom()
  const [answer, setAnswer] = useState('')
  const [at, setAt] = useState(0)
  const [refused, setRefused] = useState('')
  const [isBusy, setBusy] = useState(false)
  useUnsent(answer)
  const { author, broughtBy, message, settled, state } = suggestion
  const isMine = author.id === user.id || broughtBy?.id === user.id
  const isOpen = state === 'open'
  const maySettle = may.settle && isOpen
  const mayReopen =
    (state === 'left' && (isMine || may.settle)) || (state === 'withdrawn' && isMine)
  const { come, gone } = sayChange(madeOf(suggestion))
  const field = fieldOf(suggestion)
  const offered = scopes.filter(({ ids }, place) => place === 0 || ids.length > 1)
  const scope = offered[at] ?? offered[0]
  const settle = async (act: SettleAct) => {
    if (isBusy || !scope) return
    setBusy(true)
    const ids = act === 'take' || act === 'leave' ? scope.ids : [suggestion.id]
    const why = await onSettle(act, ids, answer)
    setBusy(false)
    setRefused(why ?? '')
    if (why === null) setAnswer('')
  }
  const keys: Record<string, () => void> = {
    ArrowDown: () => onJump(1),
    ArrowUp: () => onJump(-1),
    ...(maySettle ? { t: () => void settle('take'), l: () => void settle('leave') } : {}),
    ...(isMine && isOpen ? { w: () => void settle('withdraw') } : {}),
  }
  return (
    <Card
      anchor={anchor}
      className={`forme-writing__suggestion ${isOpen ? '' : 'is-resolved'}`}
      id={`suggestion ${suggestion.id}`}
      isActive={isActive}
      label={wording.suggesting.label(author.name)}
      onActive={onActive}
      onKeyDown={(event) => {
        const isField = event.target instanceof Element && event.target.matches('textarea, select')
        const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key]
        if (!act || isField || event.ctrlKey || event.metaKey || event.altKey) return
        event.preventDefault()
        act()
      }}
    >
      <p className="forme-writing__card-head">
        <b data-tone={tone}>{author.name}</b>
        <time dateTime={suggestion.at}>{formatMinute(suggestion.at)}</time>
      </p>
      {field && <p className="forme-writing__faint">{FRONT_MATTER[field].label}</p>}
      {broughtBy && (
        <p className="forme-writing__faint">{wording.suggesting.broughtBy(broughtBy.name)}</p>
      )}
      <p className="forme-writing__words">
        {gone.trim() !== '' && <del>{short(gone)}</del>}{' '}
        {come.trim() !== '' && <ins>{short(come)}</ins>}
      </p>
      {message && <p className="forme-writing__said">{message}</p>}
      {settled && state !== 'open' && (
        <p className="forme-writing__faint">{saySettled(state, settled)}</p>
      )}
      {isColliding && <p className="forme-writing__faint">{wording.suggesting.colliding}</p>}
      {maySettle && isActive && (
        <textarea
          aria-label={wording.suggesting.answer.label}
          onChange={({ target }) => setAnswer(target.value)}
          placeholder={wording.suggesting.answer.placeholder}
          rows={1}
          value={answer}
        />
      )}
      <p className="forme-writing__card-acts">
        {maySettle && (
          <>
            <button
              className="forme-writing__button forme-writing__button--main"
              data-first
              disabled={isBusy || (isColliding && at === 0)}
              onClick={() => void settle('take')}
              title={wording.suggesting.acts.take.key}
              type="button"
            >
              {wording.suggesting.acts.take.name}
            </button>
            <button
              className="forme-writing__button"
              disabled={isBusy}
              onClick={() => void settle('leave')}
              title={wording.suggesting.acts.leave.key}
              type="button"
            >
              {wording.suggesting.acts.leave.name}
            </button>
          </>
        )}
        {mayReopen && (
          <button
            className="forme-writing__button"
            disabled={isBusy}
            onClick={() => void settle('reopen')}
            type="button"
          >
            {wording.suggesting.acts.reopen.name}
          </button>
        )}
        {isMine && isOpen && (
          <button
            className="forme-writing__button"
            data-first={may.settle ? undefined : true}
            disabled={isBusy}
            onClick={() => void settle('withdraw')}
            title={wording.suggesting.acts.withdraw.key}
            type="button"
          >
            {wording.suggesting.acts.withdraw.name}
          </button>
        )}
        {maySettle && isActive && offered.length > 1 && (
          <select
            aria-label={wording.suggesting.scopes.label}
            onChange={({ target }) => setAt(Number(target.value))}
            value={at}
          >
            {offered.map(({ name }, place) => (
              <option key={name} value={place}>
                {name}
              </option>
            ))}
          </select>
        )}
      </p>
      {refused && (
        <p className="forme-writing__wrong" role="alert">
          {refused}
        </p>
      )}
    </Card>
  )
}

function saySettled(
  state: keyof typeof wording.suggesting.settled,
  { answer, at, by }: NonNullable<ListedSuggestion['settled']>,
): string {
  const said = wording.suggesting.settled[state](by.name, formatMinute(at))
  return answer ? wording.suggesting.withAnswer(said, answer) : said
}

const short = (words: string) => (words.length > 240 ? `${words.slice(0, 239)}…` : words)
