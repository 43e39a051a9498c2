import os

import pytest
import requests

MOCK = os.environ.get("PLURALKIT_MOCK_URL", "http://127.0.0.1:4010")


@pytest.fixture
def world():
    """A PluralKit that only this test sees: its address, and its systems with their tokens."""
    response = requests.post(f"{MOCK}/_sandbox/worlds", json={"limits": False})
    response.raise_for_status()
    world = response.json()
    yield world
    requests.delete(f"{MOCK}/_sandbox/worlds", json={"name": world["name"]}).raise_for_status()


@pytest.fixture
def pk(world):
    """Sends requests with the token of the world's first system."""
    session = requests.Session()
    session.headers["User-Agent"] = "my-tests/1.0"
    session.headers["Authorization"] = world["systems"][0]["token"]
    return session
