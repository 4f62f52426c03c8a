// In a browser, bundled: a placement is asked about, and the page says what is found.
import { assess, compile, PlacementSchema } from '@brygga/domain'
import { exampleRegionRulebook } from '@brygga/domain/example'
import { municipalities } from '@brygga/domain/sweden'
import { placementFacts } from '@brygga/domain/testing'

const assessment = assess(compile(exampleRegionRulebook, '2023-06-15'), placementFacts({ mentors: [] }))
document.title = JSON.stringify({
  codes: assessment.findings.map(({ code }) => code),
  municipalities: municipalities.length,
  refuses: PlacementSchema.safeParse({}).success === false,
})
