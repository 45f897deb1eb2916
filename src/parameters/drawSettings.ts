/** What may be asked of draws of the parameters beside the evidence and the assumptions. */
export interface DrawSettings {
  /**
   * Adds what makes one year differ from another (`YearEffect`), for forecasts of a single year.
   */
  readonly yearEffect: boolean;
}
