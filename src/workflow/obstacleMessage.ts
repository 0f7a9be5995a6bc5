import { OBSTACLES, type ObstacleKind, type ObstacleWords } from './obstacles'

/** The sentence that names an obstacle. `words` holds what the kind needs to be told. */
export function obstacleMessage(kind: ObstacleKind, words: Partial<ObstacleWords> = {}): string {
  return OBSTACLES[kind]({
    title: '',
    stage: 'drafting',
    kinds: [],
    count: 0,
    what: '',
    against: '',
    ...words,
  })
}
