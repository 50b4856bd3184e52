"""How utterances are read to be taught."""

import unittest

import numpy as np

from teacher import centred, said_by, sentence_of

TEXT = "It rained. “Go home,” Lee said, and left. Then it\nstopped."


def utterance(*spans: list[int], speaker: str | None = None) -> dict:
    """An utterance with this content."""
    return {"content": list(spans), "speaker": speaker, "subject": None}


class Views(unittest.TestCase):
    def test_the_sentence_ends_where_it_does(self):
        place = TEXT.index("Go")
        self.assertEqual(sentence_of(TEXT, utterance([place, place + 7])), "“Go home,” Lee said, and left.")
        self.assertEqual(sentence_of(TEXT, utterance([0, 2])), "It rained.")
        # A line's end is a sentence's, too.
        self.assertEqual(sentence_of(TEXT, utterance([TEXT.index("stopped"), len(TEXT) - 1])), "stopped.")

    def test_who_says_it_stands_before_it(self):
        self.assertEqual(said_by(TEXT, utterance([0, 2], speaker="lee")), "lee said: It")
        self.assertEqual(said_by(TEXT, utterance([0, 2])), "It")


class Centring(unittest.TestCase):
    def test_what_an_article_has_in_common_goes(self):
        alike = np.array([[1.0, 0.2, 0], [1, 0, 0.2], [1, -0.2, 0], [1, 0, -0.2]] * 5)
        alike /= np.linalg.norm(alike, axis=1, keepdims=True)
        made = centred(alike, [20])
        self.assertLess(float(made[0] @ made[2]), 0)
        np.testing.assert_allclose(np.linalg.norm(made, axis=1), 1)
        # One by itself keeps what it is.
        np.testing.assert_allclose(centred(alike[:1], [1]), alike[:1])


if __name__ == "__main__":
    unittest.main()
