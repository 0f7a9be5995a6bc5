/**
 * Where the process of the app (scripts/server/runApp) and the app that Next has bundled find each
 * other: there is one `globalThis` for both and no module that both would have. Next keeps some modules
 * of the app more than once, too; what there is one of for a process lies here as well.
 */
export const PLACES = {
  /** What only the app knows: `jobs/leaveFigures` → `runApp`, for `openMetrics` and `countReads`. */
  figures: Symbol.for('forme.figures'),
  /** Who keeps pages for readers: `runApp` → `app/(site)/answer`. */
  front: Symbol.for('forme.front'),
  /** The log of the server: `createLog` → `lib/findServerLog`. */
  log: Symbol.for('forme.log'),
  /** Whoever listens to a text: `lib/rooms/roomHub` → `closeRooms`. */
  rooms: Symbol.for('forme.rooms'),
  /** The worker of this process: `jobs/openWorker` → `closeWorker`. */
  worker: Symbol.for('forme.worker'),
  /** The lines of heavy work: `lib/workers/runTask`, however often Next keeps it. */
  works: Symbol.for('forme.works'),
}
