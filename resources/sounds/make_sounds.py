#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the four answers to a scan beside this file: 16-bit mono WAV at 16 kHz, the same bytes every time.

Each is a row of tones (frequency in Hz, milliseconds) and silences (0 Hz), with a rise and a fall of 6 ms so that
nothing clicks. The low one carries its second and third harmonic, which a laptop's loudspeaker can play.
"""
import math
import pathlib
import struct
import wave

RATE = 16000
SOUNDS = {
    # name: (tones, loudness, weights of the harmonics)
    "good": ([(1568, 90)], 0.6, [1.0]),
    "caution": ([(988, 90), (0, 70), (988, 90)], 0.6, [1.0]),
    "stop": ([(196, 420)], 0.8, [0.5, 0.35, 0.15]),
    "info": ([(784, 110)], 0.25, [1.0]),
}


def samples(tones, loudness, weights):
    for frequency, milliseconds in tones:
        count = RATE * milliseconds // 1000
        edge = RATE * 6 // 1000
        for i in range(count):
            envelope = min(1.0, i / edge, (count - 1 - i) / edge)
            angle = 2 * math.pi * frequency * i / RATE
            value = sum(weight * math.sin(angle * (n + 1)) for n, weight in enumerate(weights))
            yield round(32767 * loudness * envelope * value) if frequency else 0


for name, sound in SOUNDS.items():
    with wave.open(str(pathlib.Path(__file__).with_name(name + ".wav")), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(b"".join(struct.pack("<h", value) for value in samples(*sound)))
