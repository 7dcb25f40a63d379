import type { DayOff } from '../working-days/count.js'
import type { PublicHolidayId } from '../working-days/public-holidays.js'

/** What the days that are not counted are called. */
export interface CalendarTexts {
  readonly holidays: Readonly<Record<PublicHolidayId, string>>
  readonly reasons: Readonly<Record<DayOff['because'], string>>
}
