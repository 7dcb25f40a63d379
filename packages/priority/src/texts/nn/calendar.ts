import type { CalendarTexts } from '../calendar-types.js'

/** What the days that are not counted are called, in nynorsk. */
export const calendar: CalendarTexts = {
  holidays: {
    'new-years-day': 'nyttårsdag',
    'maundy-thursday': 'skjertorsdag',
    'good-friday': 'langfredag',
    'easter-sunday': 'første påskedag',
    'easter-monday': 'andre påskedag',
    'labour-day': '1. mai',
    'constitution-day': '17. mai',
    'ascension-day': 'Kristi himmelfartsdag',
    'whit-sunday': 'første pinsedag',
    'whit-monday': 'andre pinsedag',
    'christmas-day': 'første juledag',
    'boxing-day': 'andre juledag',
  },
  reasons: {
    saturday: 'laurdag',
    sunday: 'søndag',
    'public-holiday': 'heilagdag',
  },
}
