import type { CalendarTexts } from '../calendar-types.js'

/** What the days that are not counted are called, in English. */
export const calendar: CalendarTexts = {
  holidays: {
    'new-years-day': 'New Year’s Day',
    'maundy-thursday': 'Maundy Thursday',
    'good-friday': 'Good Friday',
    'easter-sunday': 'Easter Sunday',
    'easter-monday': 'Easter Monday',
    'labour-day': '1 May',
    'constitution-day': '17 May',
    'ascension-day': 'Ascension Day',
    'whit-sunday': 'Whit Sunday',
    'whit-monday': 'Whit Monday',
    'christmas-day': 'Christmas Day',
    'boxing-day': 'Boxing Day',
  },
  reasons: {
    saturday: 'Saturday',
    sunday: 'Sunday',
    'public-holiday': 'public holiday',
  },
}
