'use client'
import {
  LexicalTypeaheadMenuPlugin,
  MenuOption,
  useBasicTypeaheadTriggerMatch,
} from '@payloadcms/richtext-lexical/lexical/react/LexicalTypeaheadMenuPlugin'
import { useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { useRoom } from '../room'
import { ACTS, type TextAct } from './acts'
import { findActs } from './findActs'
import { wording } from '../../../wording'

class ActOption extends MenuOption {
  constructor(readonly act: TextAct) {
    super(act.name)
  }
}

/**
 * A slash at the beginning of a line or a word offers what can be put there or done to the line;
 * letters narrow it, Enter takes it, Esc leaves the slash a slash.
 */
export function SlashMenu() {
  const { editor, mode } = useRoom()
  const [query, setQuery] = useState<string | null>(null)
  const trigger = useBasicTypeaheadTriggerMatch('/', { minLength: 0 })
  const options = useMemo(
    () => (query === null ? [] : findActs(ACTS, query).map((act) => new ActOption(act))),
    [query],
  )
  if (mode === 'read') return null
  return (
    <LexicalTypeaheadMenuPlugin<ActOption>
      anchorClassName="forme-writing-slash"
      menuRenderFn={(anchor, { options: shown, selectOptionAndCleanUp, selectedIndex }) =>
        anchor.current && shown.length > 0
          ? createPortal(
              <ul
                aria-label={wording.toolbar.others.slashMenu.name}
                className="forme-writing-slash__list"
              >
                {shown.map((option, place) => (
                  <li
                    aria-selected={place === selectedIndex}
                    id={`typeahead-item-${place}`}
                    key={option.key}
                    onClick={() => selectOptionAndCleanUp(option)}
                    onMouseDown={(event) => event.preventDefault()}
                    ref={(element) => option.setRefElement(element)}
                    role="option"
                  >
                    <span>{option.act.name}</span>
                    <span>{option.act.shortcut}</span>
                  </li>
                ))}
              </ul>,
              anchor.current,
            )
          : null
      }
      onQueryChange={setQuery}
      onSelectOption={(option, typed, close) => {
        editor.update(() => typed?.remove(), {
          onUpdate: () => option.act.run(editor),
        })
        close()
      }}
      options={options}
      triggerFn={trigger}
    />
  )
}
