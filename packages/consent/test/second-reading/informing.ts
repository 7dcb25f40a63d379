import { complaint } from './complaint.ts'
import { confidentialityException } from './confidentiality-exception.ts'
import { confidentialityOfHealthPersonnel } from './confidentiality-of-health-personnel.ts'
import { confidentialityOfServices } from './confidentiality-of-services.ts'
import { informChildWelfare } from './inform-child-welfare.ts'
import { informNextOfKin } from './inform-next-of-kin.ts'
import { informOtherParent } from './inform-other-parent.ts'
import { informParents } from './inform-parents.ts'
import { informationSharingByAge } from './information-sharing-by-age.ts'
import { informationSharing } from './information-sharing.ts'
import { nextOfKinTakesPart } from './next-of-kin-takes-part.ts'
import { othersPresent } from './others-present.ts'
import { parentsKeptOut } from './parents-kept-out.ts'
import { sharingBeyondCare } from './sharing-beyond-care.ts'
import { sharingWithCooperatingPersonnel } from './sharing-with-cooperating-personnel.ts'

/** The second reading of the questions on information and confidentiality, by id. */
export const informingReadings = {
  'consent.parents-kept-out': parentsKeptOut,
  'consent.inform-parents': informParents,
  'consent.inform-other-parent': informOtherParent,
  'consent.inform-child-welfare': informChildWelfare,
  'consent.inform-next-of-kin': informNextOfKin,
  'consent.next-of-kin-takes-part': nextOfKinTakesPart,
  'consent.others-present': othersPresent,
  'consent.information-sharing': informationSharing,
  'consent.information-sharing-by-age': informationSharingByAge,
  'consent.sharing-with-cooperating-personnel': sharingWithCooperatingPersonnel,
  'consent.confidentiality-of-health-personnel': confidentialityOfHealthPersonnel,
  'consent.confidentiality-of-services': confidentialityOfServices,
  'consent.confidentiality-exception': confidentialityException,
  'consent.sharing-beyond-care': sharingBeyondCare,
  'consent.complaint': complaint,
}
