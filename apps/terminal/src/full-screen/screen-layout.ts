/** How the window is shared. Columns that would be too narrow to read give way: first the record, then the places. */
export interface ScreenLayout {
  /** Wide: places, list and record side by side. Middle: places and one of the two. Narrow: one at a time. */
  shape: 'wide' | 'middle' | 'narrow'
  placesWidth: number
  listWidth: number
  recordWidth: number
  /** Rows between the header and the bottom lines. */
  bodyHeight: number
}

const WIDE = 110
const MIDDLE = 76
const PLACES = 19
/** The header and the line under it, the notice, the keys, and a last row that is left free. */
const AROUND = 5

/** The layout of a window. */
export function layoutOf({ columns, rows }: { columns: number; rows: number }): ScreenLayout {
  const bodyHeight = Math.max(3, rows - AROUND)
  if (columns >= WIDE) {
    const listWidth = Math.floor((columns - PLACES - 2) * 0.48)
    return {
      shape: 'wide',
      placesWidth: PLACES,
      listWidth,
      recordWidth: columns - PLACES - listWidth - 4,
      bodyHeight,
    }
  }
  if (columns >= MIDDLE) {
    const room = columns - PLACES - 2
    return { shape: 'middle', placesWidth: PLACES, listWidth: room, recordWidth: room, bodyHeight }
  }
  return { shape: 'narrow', placesWidth: 0, listWidth: columns, recordWidth: columns, bodyHeight }
}
