'use client'
import { useSyncExternalStore } from 'react'
import { getShownMarkers, subscribe, type ShownMarker } from './markerOrder'

const NONE: ShownMarker[] = []

/** The notes of the article on the page, in reading order; redrawn when the order changes. */
export function useShownMarkers(): ShownMarker[] {
  return useSyncExternalStore(subscribe, getShownMarkers, () => NONE)
}
