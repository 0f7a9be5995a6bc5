/**
 * Next takes `Content-Encoding` and `Content-Length` from what a route answers, because a body that was
 * fetched elsewhere may have been decoded on the way (its `send-response`). The site's pages are stored
 * compressed and sent as they are: a route says both under these names, and the server
 * (scripts/server/restoreHeaders) gives them their own back.
 */
export const STAND_INS = /** @type {const} */ ({
  'Content-Encoding': 'x-forme-encoding',
  'Content-Length': 'x-forme-length',
})
