/**
 * A section of an issue while it is arranged. `key` stays the same while the panel is open; `id` is
 * the one it is stored under, once it is.
 */
export type Section = { key: string; id?: string; heading: string; articles: number[] }

/** An article that may be added: it stands in no issue, or in another that is not printed yet. */
export type Candidate = { id: number; title: string; issue: string | null }

/** Another issue an article may be moved to. */
export type Destination = { id: number; name: string; sections: string[] }

/** What the person may do here; `why` says who may, where they may not. */
export type ContentsRights = { arrange: boolean; begin: boolean; why: string }

/** What can be done with the contents of an issue, as the parts of the panel ask for it. */
export type ContentsActs = {
  /** At the end of a section, from wherever it stands now. */
  add: (candidate: Candidate, section: Section) => void
  addSection: (heading: string) => void
  /** A new draft with this title, at the end of a section; false where it was refused. */
  begin: (title: string, section: Section) => Promise<boolean>
  /** What is being dragged; `drop` puts it down. */
  drag: (article: number | null) => void
  drop: (section: Section, before: number | null) => void
  /** To another section of this issue, or to another issue. */
  move: (article: number, issue: Pick<Destination, 'id' | 'name'>, heading: string) => void
  removeSection: (section: Section) => void
  rename: (section: Section, heading: string) => void
  step: (article: number, step: -1 | 1) => void
  stepSection: (section: Section, step: -1 | 1) => void
  takeOut: (article: number, section: Section) => void
}
