import { Fragment, type ReactNode } from 'react'

/**
 * A sentence of the wording with elements in it: `{name}` in the text is where the part of that name
 * stands, so that a sentence stays one and each language puts its parts in the order it needs.
 *
 * @example <Filled text="Each of {these} has to be taken." these={<a href="#list">the changes</a>} />
 */
export function Filled({ text, ...parts }: { text: string } & Record<string, ReactNode>) {
  return text.split(/\{(\w+)\}/).map((piece, place) => (
    // The pieces of a sentence never change their order while it is shown.
    <Fragment key={place}>{place % 2 === 1 ? parts[piece] : piece}</Fragment>
  ))
}
