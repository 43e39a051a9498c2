package worlds

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
	"testing"
)

var mock = cmp.Or(os.Getenv("PLURALKIT_MOCK_URL"), "http://127.0.0.1:4010")

// World is a PluralKit that only one test sees.
type World struct {
	Name    string
	URL     string
	BaseURL string
	Systems []struct{ ID, Token string }
}

// newWorld makes a world, and deletes it when the test is over.
func newWorld(t *testing.T) (world World) {
	t.Helper()
	made := send(t, "POST", mock+"/_sandbox/worlds", "", `{"limits": false}`)
	if err := json.Unmarshal(made, &world); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { send(t, "DELETE", mock+"/_sandbox/worlds", "", fmt.Sprintf(`{"name": %q}`, world.Name)) })
	return world
}

func TestChanges(t *testing.T) {
	for _, pronouns := range []string{"it/its", "she/her"} {
		t.Run(pronouns, func(t *testing.T) {
			t.Parallel()
			world := newWorld(t)
			member, token := world.BaseURL+"/members/robins", world.Systems[0].Token
			send(t, "PATCH", member, token, fmt.Sprintf(`{"pronouns": %q}`, pronouns))
			if got := string(send(t, "GET", member, token, "")); !strings.Contains(got, pronouns) {
				t.Errorf("the change is not in %s", got)
			}
		})
	}
}

func send(t *testing.T, method, url, token, body string) []byte {
	t.Helper()
	request, err := http.NewRequest(method, url, bytes.NewBufferString(body))
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("User-Agent", "my-tests/1.0")
	request.Header.Set("Authorization", token)
	request.Header.Set("Content-Type", "application/json")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	answer, err := io.ReadAll(response.Body)
	if err != nil || response.StatusCode >= 300 {
		t.Fatalf("%s %s: %s %s (%v)", method, url, response.Status, answer, err)
	}
	return answer
}
