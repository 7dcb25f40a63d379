export { ageOn, isBirthDate, type BirthDate, type LeapDayBirthday } from './age.js'
export { addDays, addMonths, addYears } from './arithmetic.js'
