export { age } from './age-input.js'
export { ageOn, isBirthDate, type BirthDate, type LeapDayBirthday } from './age.js'
export { addDays, addMonths, addYears, weekdayOf, type Weekday } from './arithmetic.js'
