// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace botiquin {

/// What happened, one number for each thing a person would say happened. Frozen: a number is never reused.
enum class Kind : int {
    // The authority's own log: reference data.
    regionCreated = 1,
    facilityDefined = 2,
    itemDefined = 3,
    kitTemplateDefined = 4,
    entitlementDefined = 5,
    routeDefined = 6,
    roundDefined = 7,
    kitOrdered = 8,
    personDefined = 9,
    deviceEnrolled = 10,
    substituteApproved = 11,
    codeApproved = 12,
    vehicleDefined = 13, // this and the next two: a warehouse's, of its own
    driverDefined = 14,
    tripPlanned = 15,
    kitAdjusted = 16,
    recallIssued = 17,
    deviceRevoked = 18,
    deviceReachSet = 19,
    // What warehouses and clinics do.
    codeTaught = 20,
    slotAssigned = 21,
    lotHeld = 22,
    numbersGiven = 23, // the authority's again, whose numbers were all taken
    stockReceived = 30,
    stockWrittenOff = 31,
    stockMoved = 32,
    countClosed = 33,
    dispensed = 34,
    boxSealed = 40,
    boxReopened = 41,
    labelPrinted = 42,
    boxRedirected = 43,
    // Decisions.
    corrected = 50,
    incidentSettled = 51,
    // On the road and at the door.
    tripLoaded = 60,
    tripUnloaded = 61,
    tripDeparted = 62,
    custodyPassed = 63,
    stopArrived = 64,
    tripReturned = 65,
    deliveryReceived = 66,
    // What clinics say and warehouses answer.
    shortageReported = 70,
    shortageSeen = 71,
    shortageAnswered = 72,
    shortageClosed = 73,
    recallAcknowledged = 74,
    // What a device says of itself.
    deviceKeyed = 80,
    runBegun = 81,
    // What a centre says, which holds more than those who hear it.
    dayTotalled = 90,
    eventHeld = 91,
    eventReleased = 92,
    eventRejected = 93,
};

} // namespace botiquin
