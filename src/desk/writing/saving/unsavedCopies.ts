'use client'
import type { Base, Draft } from './savingState'

/**
 * Words that the desk does not have yet, kept in this browser (IndexedDB) so that they outlive a
 * crash, a closed window, an ended session. One copy for each open room; it goes when all is saved.
 */
export type UnsavedCopy = {
  /** Of the room that wrote it. */
  session: string
  article: number
  user: number
  /** Milliseconds since 1970. */
  at: number
  draft: Draft
  base: Base
}

const DATABASE = 'forme-writing'
const STORE = 'unsaved'

/** Resolves when it is kept; rejects where the browser keeps nothing (private windows, a full disk). */
export async function keepCopy(copy: UnsavedCopy): Promise<void> {
  await run('readwrite', (store) => store.put(copy))
}

export async function dropCopy(session: string): Promise<void> {
  await run('readwrite', (store) => store.delete(session))
}

/** Copies of this article by this person whose room is closed, the newest first. */
export async function listLostCopies(article: number, user: number): Promise<UnsavedCopy[]> {
  const all = (await run('readonly', (store) => store.getAll())) as UnsavedCopy[]
  const open = await listOpenRooms()
  return all
    .filter((copy) => copy.article === article && copy.user === user && !open.has(copy.session))
    .sort((a, b) => b.at - a.at)
}

/** Holds a lock as long as the room is open, so that another window does not take its words for lost. */
export function holdRoom(session: string): () => void {
  if (!('locks' in navigator)) return () => {}
  let leave = () => {}
  const left = new Promise<void>((resolve) => (leave = resolve))
  void navigator.locks.request(`${DATABASE} ${session}`, () => left)
  return leave
}

async function listOpenRooms(): Promise<Set<string>> {
  if (!('locks' in navigator)) return new Set()
  const { held = [] } = await navigator.locks.query()
  return new Set(held.flatMap(({ name }) => name?.split(' ')[1] ?? []))
}

async function run(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  const database = await open()
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(STORE, mode)
      const request = work(transaction.objectStore(STORE))
      transaction.oncomplete = () => resolve(request.result)
      transaction.onerror = () => reject(transaction.error ?? new Error('Nothing was kept.'))
      transaction.onabort = () => reject(transaction.error ?? new Error('Nothing was kept.'))
    })
  } finally {
    database.close()
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1)
    request.onupgradeneeded = () => {
      request.result.createObjectStore(STORE, { keyPath: 'session' })
    }
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('The browser keeps nothing.'))
  })
}
