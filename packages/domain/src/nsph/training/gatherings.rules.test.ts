import { describe, expect, it } from 'vitest'
import { permissionForAction } from '../../access/permission-for-action.ts'
import { furtherTrainingOffered, reunionOffered } from './gatherings.rules.ts'

describe('what is to be done where a round', () => {
  it('had no reunion is to invite to one', () => {
    expect(reunionOffered.remedy).toEqual({ action: 'hold-reunion', roles: ['coordinator'] })
  })

  it('had no further training is to invite to that, and not to a reunion (004-66)', () => {
    expect(furtherTrainingOffered.remedy).toEqual({
      action: 'offer-further-training',
      roles: ['coordinator'],
    })
    expect(permissionForAction['offer-further-training']).toBe('training.record')
  })
})
