import { second } from './second'

export const first = (): string => second()
