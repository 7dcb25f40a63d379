/* What every domain must hold: its decisions, its certificates, its front door. */
export { certificateOf, describeCertificates } from './certificates.ts'
export { describeDecisions } from './decisions.ts'
export { anyDocument } from './documents.ts'
export { describeFrontDoor, frontDoorFaults } from './front-door.ts'
export { describeHostileValues, hostile } from './hostile.ts'
export { describeOverTime } from './over-time.ts'
export { keeps, type Promises } from './promises.ts'
export { around, later, sampleDays, yearsBefore } from './sample-days.ts'
